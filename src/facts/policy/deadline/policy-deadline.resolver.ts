import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import type { RequestContext } from '../../../request/request-context.js';
import { PlaceInput } from '../../place/place.input.js';
import { answerAs } from '../answer/answer-as.js';
import { Policy } from '../document/policy.type.js';
import { policyByCode } from '../document/policy-by-code.js';
import type { DeadlineKind as KindName } from './deadline.js';
import { findPolicyDeadlines } from './find-policy-deadlines.js';
import {
  DeadlineKind,
  PolicyDeadline,
  PolicyDeadlines,
  PolicyDeadlinesResult,
} from './policy-deadline.type.js';

@Resolver(() => PolicyDeadline)
export class PolicyDeadlineResolver {
  @Query(() => PolicyDeadlinesResult, {
    description:
      'Finds what documents make due or let end between two days: terms, aims, yearly statements, days of register entries; the calendar of policies holds the same (政策期限).',
  })
  policyDeadlines(
    @Ctx() context: RequestContext,
    @Arg('from', () => String, {
      nullable: true,
      description: 'First day, YYYY-MM-DD; the day asked about by default (起)',
    })
    from?: string,
    @Arg('to', () => String, {
      nullable: true,
      description: 'Last day, YYYY-MM-DD; a year after the first by default, 20 years at most (止)',
    })
    to?: string,
    @Arg('place', () => PlaceInput, {
      nullable: true,
      description: 'Of documents for this place and entries of it; of all by default (地点)',
    })
    place?: PlaceInput,
    @Arg('kinds', () => [DeadlineKind], { nullable: true, description: 'Keeps these kinds (类别)' })
    kinds?: KindName[],
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, PolicyDeadlines, () =>
      findPolicyDeadlines(context, { from, to, place, kinds, asOf }),
    );
  }

  @FieldResolver(() => Policy, { nullable: true, description: 'The document (文件)' })
  policy(@Ctx() context: RequestContext, @Root() { policyCode, asOf }: PolicyDeadline) {
    return policyByCode(context, policyCode, asOf);
  }
}
