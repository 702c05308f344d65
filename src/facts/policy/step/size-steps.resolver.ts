import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { enterpriseById } from '../../enterprise/enterprise.repository.js';
import { Enterprise } from '../../enterprise/enterprise.type.js';
import { PlaceInput } from '../../place/place.input.js';
import { placeByKey } from '../../place/place.repository.js';
import { Place } from '../../place/place.type.js';
import { answerAs } from '../answer/answer-as.js';
import { findSizeSteps } from './find-size-steps.js';
import { SizeStepFirm, SizeSteps, SizeStepsResult } from './size-steps.type.js';

@Resolver(() => SizeSteps)
export class SizeStepsResolver {
  @Query(() => SizeStepsResult, {
    description: 'Finds the firms of a place whose yearly output first passed a step in a year (企业上台阶).',
  })
  sizeSteps(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: 'The year (年度)' }) year: number,
    @Arg('place', () => PlaceInput, { description: 'Park or region of their seat (地点)' }) place: PlaceInput,
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, SizeSteps, () => findSizeSteps(context, { year, place, asOf }));
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place asked about (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: SizeSteps) {
    return placeByKey(context, placeKey);
  }
}

@Resolver(() => SizeStepFirm)
export class SizeStepFirmResolver {
  @FieldResolver(() => Enterprise, { description: 'The firm (企业)' })
  enterprise(@Ctx() context: RequestContext, @Root() { enterpriseId }: SizeStepFirm) {
    return loadOne(context, enterpriseById, enterpriseId);
  }
}
