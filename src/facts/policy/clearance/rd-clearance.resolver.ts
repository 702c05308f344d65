import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { answerOrProblem } from '../../../request/answer-or-problem.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { enterpriseById } from '../../enterprise/enterprise.repository.js';
import { Enterprise } from '../../enterprise/enterprise.type.js';
import { Park } from '../../place/park.type.js';
import { parkByCode } from '../../place/place.repository.js';
import { findRdClearance } from './find-rd-clearance.js';
import {
  ClearanceEntry,
  ClearanceUnknown,
  RdClearanceInput,
  RdClearanceReport,
  RdClearanceResult,
} from './rd-clearance.type.js';

@Resolver(() => RdClearanceReport)
export class RdClearanceResolver {
  @Query(() => RdClearanceResult, {
    description:
      'Finds the large firms of a park without R&D activity or institution, those that may be, and the coverage of above-scale industry (研发双清零).',
  })
  rdClearance(@Ctx() context: RequestContext, @Arg('input', () => RdClearanceInput) input: RdClearanceInput) {
    return answerOrProblem(context, () => findRdClearance(context, input));
  }

  @FieldResolver(() => Park, { description: 'The park asked about (园区)' })
  park(@Ctx() context: RequestContext, @Root() { parkCode }: RdClearanceReport) {
    return loadOne(context, parkByCode, parkCode);
  }
}

@Resolver(() => ClearanceEntry)
export class ClearanceEntryResolver {
  @FieldResolver(() => Enterprise, { description: 'The firm (企业)' })
  enterprise(@Ctx() context: RequestContext, @Root() { enterpriseId }: ClearanceEntry) {
    return loadOne(context, enterpriseById, enterpriseId);
  }
}

@Resolver(() => ClearanceUnknown)
export class ClearanceUnknownResolver {
  @FieldResolver(() => Enterprise, { description: 'The firm (企业)' })
  enterprise(@Ctx() context: RequestContext, @Root() { enterpriseId }: ClearanceUnknown) {
    return loadOne(context, enterpriseById, enterpriseId);
  }
}
