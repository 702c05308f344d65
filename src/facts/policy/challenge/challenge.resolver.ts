import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import type { RequestContext } from '../../../request/request-context.js';
import { answerAs } from '../answer/answer-as.js';
import { ChallengeState, Challenges, ChallengesResult } from './challenge.type.js';
import type { ChallengeState as StateName } from './challenge-state.js';
import { findChallenges } from './find-challenges.js';

@Resolver(() => Challenges)
export class ChallengesResolver {
  @Query(() => ChallengesResult, {
    description: 'Finds challenges that firms and regions publish, open, taken or past their day (揭榜挂帅).',
  })
  challenges(
    @Ctx() context: RequestContext,
    @Arg('field', () => String, { nullable: true, description: 'Words of the name or field (领域)' })
    field?: string,
    @Arg('park', () => String, {
      nullable: true,
      description: 'Code of a park: its challenges, then those of the regions around it (园区代码)',
    })
    park?: string,
    @Arg('state', () => ChallengeState, { nullable: true, description: 'Keeps this state (状态)' })
    state?: StateName,
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, Challenges, () => findChallenges(context, { field, park, state, asOf }));
  }
}
