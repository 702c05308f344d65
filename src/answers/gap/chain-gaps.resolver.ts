import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Float, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Verb as VerbName } from '../../analysis/chain-gap/segment-verbs.js';
import { Chain } from '../../facts/chain/chain.type.js';
import { chainByCode } from '../../facts/chain/chain-by-code.js';
import { Enterprise } from '../../facts/enterprise/enterprise.type.js';
import { enterpriseAsked } from '../../facts/enterprise/enterprise-asked.js';
import { placeByKey } from '../../facts/place/place.repository.js';
import { Place } from '../../facts/place/place.type.js';
import { OfficialFigures } from '../../facts/sector/official-figures.type.js';
import { officialFiguresOf } from '../../facts/sector/official-figures-of.js';
import { loadOne } from '../../request/loader.js';
import { requirePage } from '../../request/page/page.js';
import { pageOf } from '../../request/page/page-of.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainFigures } from './chain-figures.js';
import { localSupplyRate } from './chain-gap-report.js';
import { ChainGapsInput } from './chain-gaps.input.js';
import { ChainGapReport, ChainGapsResult, NearestSupply, SegmentGap } from './chain-gaps.type.js';
import { findChainGaps } from './find-chain-gaps.js';
import { listGapsNamed } from './list-gaps-named.js';
import { Verb } from './status-and-verb.type.js';

@Resolver(() => ChainGapReport)
export class ChainGapReportResolver {
  @Query(() => ChainGapsResult, {
    description:
      'Finds the segments of a chain that a place lacks or holds weakly, and the verb that applies to each (缺链分析).',
  })
  chainGaps(@Ctx() context: RequestContext, @Arg('input', () => ChainGapsInput) input: ChainGapsInput) {
    return findChainGaps(context, input);
  }

  @FieldResolver(() => Place, { description: 'The place asked about (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: ChainGapReport) {
    return placeByKey(context, placeKey);
  }

  @FieldResolver(() => Place, { description: 'The area it is measured against (参照区域)' })
  reference(@Ctx() context: RequestContext, @Root() { referenceKey }: ChainGapReport) {
    return placeByKey(context, referenceKey);
  }

  @FieldResolver(() => Chain, { description: 'The chain (产业链)' })
  chain(@Ctx() context: RequestContext, @Root() { chainCode }: ChainGapReport) {
    return loadOne(context, chainByCode, chainCode);
  }

  @FieldResolver(() => [SegmentGap], { description: 'In the order of the chain (环节)' })
  segments(
    @Ctx() context: RequestContext,
    @Root() report: ChainGapReport,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
    @Arg('verbs', () => [Verb], { nullable: true, description: 'Of these verbs only (动作)' })
    verbs?: VerbName[] | null,
  ): SegmentGap[] | Promise<SegmentGap[]> {
    return listGapsNamed(context, report, pageOf(first, skip), verbs);
  }

  @FieldResolver(() => [OfficialFigures], {
    description:
      'Official figures of the sectors that its segments belong to, each sector once, the largest net purchase from other provinces first; empty where the place has no input–output table (部门官方数据)',
  })
  official(
    @Ctx() { language }: RequestContext,
    @Root() { snapshot, report }: ChainGapReport,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 1,000 (条数)' }) first: number,
  ): OfficialFigures[] {
    const figures = chainFigures(snapshot, report).slice(0, requirePage(first));
    return figures.map((one) => officialFiguresOf(snapshot, one, language));
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Share of the place’s enterprises in the chain with at least one supplier in the place; null where no supplier of any of them is known (本地配套率：有本地供应商的企业占比)',
  })
  localSupplyRate(@Root() { snapshot, report }: ChainGapReport): Promise<number | null> {
    return localSupplyRate(snapshot, report);
  }
}

@Resolver(() => NearestSupply)
export class NearestSupplyResolver {
  @FieldResolver(() => Enterprise, { nullable: true, description: 'The enterprise (企业)' })
  enterprise(
    @Ctx() context: RequestContext,
    @Root() { enterpriseRow }: NearestSupply,
    @Info() info: GraphQLResolveInfo,
  ) {
    return enterpriseAsked(context, context.snapshot.enterprises.ids.at(enterpriseRow), info);
  }
}
