import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { chainByCode, segmentByCode } from '../chain/chain.repository.js';
import { Chain } from '../chain/chain.type.js';
import { Segment } from '../chain/segment.type.js';
import { loadOne } from '../place/loader.js';
import { placeByKey } from '../place/place.repository.js';
import { Place } from '../place/place.type.js';
import type { RequestContext } from '../place/request-context.js';
import { channelsBetween } from './channels-between.js';
import { findPairGaps } from './find-pair-gaps.js';
import { answerOrProblem } from './named-rows.js';
import { PairGapsInput } from './pair-gaps.input.js';
import { PairGapReport, PairGapsResult, PairSegmentGap } from './pair-gaps.type.js';
import { Channel } from './target-candidates.type.js';

@Resolver(() => PairGapReport)
export class PairGapReportResolver {
  @Query(() => PairGapsResult, {
    description: 'Where a paired region is strong and home is weak (结对互补).',
  })
  pairGaps(@Ctx() context: RequestContext, @Arg('input', () => PairGapsInput) input: PairGapsInput) {
    return answerOrProblem(context, () => findPairGaps(context, input));
  }

  @FieldResolver(() => Place, { description: 'The place with the gaps (本地)' })
  home(@Ctx() context: RequestContext, @Root() { homeKey }: PairGapReport) {
    return placeByKey(context, homeKey);
  }

  @FieldResolver(() => Place, { description: 'The partner (结对地区)' })
  partner(@Ctx() context: RequestContext, @Root() { partnerKey }: PairGapReport) {
    return placeByKey(context, partnerKey);
  }

  @FieldResolver(() => Place, { description: 'The area both are measured against (参照区域)' })
  reference(@Ctx() context: RequestContext, @Root() { referenceKey }: PairGapReport) {
    return placeByKey(context, referenceKey);
  }

  @FieldResolver(() => Chain, { description: 'The chain (产业链)' })
  chain(@Ctx() context: RequestContext, @Root() { chainCode }: PairGapReport) {
    return loadOne(context, chainByCode, chainCode);
  }

  @FieldResolver(() => [Channel], { description: 'What of home’s reaches the partner (合作渠道)' })
  channels(@Ctx() context: RequestContext, @Root() { homeRow, partnerRow }: PairGapReport) {
    return channelsBetween(context, homeRow, partnerRow);
  }
}

@Resolver(() => PairSegmentGap)
export class PairSegmentGapResolver {
  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: PairSegmentGap) {
    return loadOne(context, segmentByCode, segmentCode);
  }
}
