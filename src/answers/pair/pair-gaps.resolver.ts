import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { Chain } from '../../facts/chain/chain.type.js';
import { chainByCode } from '../../facts/chain/chain-by-code.js';
import { Segment } from '../../facts/chain/segment.type.js';
import { channelsBetween } from '../../facts/partner/channels-between.js';
import { PlaceInput } from '../../facts/place/place.input.js';
import { placeByKey } from '../../facts/place/place.repository.js';
import { Place } from '../../facts/place/place.type.js';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import { loadOne } from '../../request/loader.js';
import { requirePage } from '../../request/page/page.js';
import { pageOf } from '../../request/page/page-of.js';
import type { RequestContext } from '../../request/request-context.js';
import { Channel } from '../candidate/target-candidates.type.js';
import { findPairGaps } from './find-pair-gaps.js';
import { listPairGaps } from './list-pair-gaps.js';
import { listPairPartners } from './list-pair-partners.js';
import { officialPotentialWords } from './official-potential-words.js';
import { PairGapsInput } from './pair-gaps.input.js';
import { PairGapReport, PairGapsResult, PairSectorPotential, PairSegmentGap } from './pair-gaps.type.js';
import { PairPartnerConnection } from './pair-partners.type.js';
import { sectorPotentials } from './sector-potentials.js';

@Resolver(() => PairGapReport)
export class PairGapReportResolver {
  @Query(() => PairGapsResult, {
    description:
      'Where a paired region is strong and home is weak; without a partner: of every place that home is paired with, the best first (结对互补).',
  })
  pairGaps(@Ctx() context: RequestContext, @Arg('input', () => PairGapsInput) input: PairGapsInput) {
    return answerOrProblem(context, () => findPairGaps(context, input));
  }

  @Query(() => PairPartnerConnection, {
    description:
      'Lists who could be a partner of a place on a chain: every province but its own, and the places it is paired with; the highest official potential first where it is known, then the highest score (结对候选).',
  })
  pairPartners(
    @Ctx() context: RequestContext,
    @Arg('place', () => PlaceInput, { description: 'The place with the gaps (本地)' }) place: PlaceInput,
    @Arg('chain', () => String, {
      description: 'Code of a chain, of the graph or of `chainFrom` (产业链代码)',
    })
    chain: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string | null,
  ): Promise<PairPartnerConnection> {
    return listPairPartners(context, place, chain, { first, after });
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

  @FieldResolver(() => [Channel], {
    description: 'Partner centres, enclaves and pairings of home that reach the partner (合作渠道)',
  })
  channels(@Ctx() context: RequestContext, @Root() { report: { home, partner } }: PairGapReport) {
    return channelsBetween(context, home.question.place, partner.question.place);
  }

  @FieldResolver(() => [PairSegmentGap], {
    description:
      'Segments missing at home, and weak segments where the partner’s location quotient reaches the threshold; ordered by contribution to the score (环节)',
  })
  segments(
    @Ctx() context: RequestContext,
    @Root() report: PairGapReport,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
  ): Promise<PairSegmentGap[]> {
    return listPairGaps(context, report, pageOf(first, skip));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'officialPotentialCny as a sentence that begins with the year; null where there is none (官方数据潜力说明)',
  })
  officialSummary(
    @Ctx() { snapshot, language }: RequestContext,
    @Root() { report }: PairGapReport,
  ): string | null {
    return officialPotentialWords(snapshot, report)?.[language] ?? null;
  }

  @FieldResolver(() => [PairSectorPotential], {
    description: 'Parts of officialPotentialCny by sector, the largest first (部门潜力)',
  })
  officialSectors(
    @Ctx() { snapshot }: RequestContext,
    @Root() { report }: PairGapReport,
  ): PairSectorPotential[] {
    return sectorPotentials(snapshot, report);
  }

  @FieldResolver(() => [PairGapReport], {
    description:
      'Reports of every place that home is paired with, this one included, ordered by officialPotentialCny where it is known, then by score, reports without a score last. Empty where a partner was asked for (全部结对)',
  })
  pairings(
    @Root() { pairings }: PairGapReport,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 1,000 (条数)' }) first: number,
  ): readonly PairGapReport[] {
    return pairings.slice(0, requirePage(first));
  }
}

@Resolver(() => PairSegmentGap)
export class PairSegmentGapResolver {
  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: PairSegmentGap) {
    return loadOne(context, segmentByCode, segmentCode);
  }
}
