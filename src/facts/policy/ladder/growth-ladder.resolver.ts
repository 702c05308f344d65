import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { enterpriseById } from '../../enterprise/enterprise.repository.js';
import { Enterprise } from '../../enterprise/enterprise.type.js';
import { answerAs } from '../answer/answer-as.js';
import { findGrowthLadder } from './find-growth-ladder.js';
import { GrowthLadder, GrowthLadderResult } from './growth-ladder.type.js';

@Resolver(() => GrowthLadder)
export class GrowthLadderResolver {
  @Query(() => GrowthLadderResult, {
    description:
      'Finds the rungs of a growth ladder that an enterprise holds, with dates, the next one, and what is known of it (企业梯度培育).',
  })
  growthLadder(
    @Ctx() context: RequestContext,
    @Arg('enterprise', () => String, {
      description: 'Enterprise by global id, own id or credit code (企业)',
    })
    enterprise: string,
    @Arg('ladder', () => String, {
      description: 'Code of the ladder: that of its document, or one that an office keeps (梯度)',
    })
    ladder: string,
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, GrowthLadder, () => findGrowthLadder(context, { enterprise, ladder, asOf }));
  }

  @FieldResolver(() => Enterprise, { description: 'The enterprise (企业)' })
  enterprise(@Ctx() context: RequestContext, @Root() { enterpriseId }: GrowthLadder) {
    return loadOne(context, enterpriseById, enterpriseId);
  }
}
