import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import { loadList, loadOne, loadPresent } from '../../request/loader.js';
import { pageOf } from '../../request/page/page-of.js';
import type { RequestContext } from '../../request/request-context.js';
import type { ChainDirection as DirectionName } from '../../snapshot/ask/derived-chain.js';
import { Enterprise } from '../enterprise/enterprise.type.js';
import { Park } from '../place/park.type.js';
import { placeByKey } from '../place/place.repository.js';
import { Place } from '../place/place.type.js';
import { activitiesByEnterprise, chainCodesByPark, listSurveys, segmentByCode } from './chain.repository.js';
import { Chain, ChainSegment, SegmentLink } from './chain.type.js';
import { chainByCode, listChains } from './chain-by-code.js';
import { ChainDerivation, ChainDirection, ChainFromResult } from './chain-from.type.js';
import { linksOfChain, segmentsOfChain } from './chain-parts.js';
import { derivationOf, findChainFrom } from './find-chain-from.js';
import { Activity, Segment } from './segment.type.js';
import { Survey } from './survey.type.js';

@Resolver(() => Chain)
export class ChainResolver {
  @Query(() => [Chain], { description: 'Every chain, by code (产业链列表).' })
  chains(@Ctx() context: RequestContext): Promise<Chain[]> {
    return listChains(context);
  }

  @Query(() => Chain, {
    nullable: true,
    description: 'A chain by its code; null where there is none (按代码查产业链).',
  })
  chain(@Ctx() context: RequestContext, @Arg('code', () => String) code: string) {
    return loadOne(context, chainByCode, code);
  }

  @Query(() => ChainFromResult, {
    description:
      'Everything upstream or downstream of a segment, as a chain: its code goes wherever the code of a chain goes (派生产业链).',
  })
  chainFrom(
    @Ctx() context: RequestContext,
    @Arg('segment', () => String, { description: 'Code of the segment or product it starts from (环节代码)' })
    segment: string,
    @Arg('depth', () => Int, {
      defaultValue: 3,
      description: 'Maximum number of links from the first segment, 1 to 20 (级数)',
    })
    depth: number,
    @Arg('direction', () => ChainDirection, { defaultValue: 'UPSTREAM', description: 'Which way (方向)' })
    direction: DirectionName,
  ) {
    return answerOrProblem(context, () => findChainFrom(context, segment, depth, direction));
  }

  @FieldResolver(() => ChainDerivation, {
    nullable: true,
    description:
      'Segment, direction and depth that it is derived from; null for a chain of the graph (派生方式)',
  })
  derivation(@Ctx() context: RequestContext, @Root() chain: Chain): ChainDerivation | null {
    return derivationOf(context, chain);
  }

  @FieldResolver(() => [ChainSegment], { description: 'Its segments, in its own order (环节)' })
  segments(
    @Ctx() context: RequestContext,
    @Root() { code }: Chain,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
  ) {
    return segmentsOfChain(context, code, pageOf(first, skip));
  }

  @FieldResolver(() => [SegmentLink], { description: 'Which of its segments feeds which (环节关系)' })
  links(
    @Ctx() context: RequestContext,
    @Root() { code }: Chain,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
  ) {
    return linksOfChain(context, code, pageOf(first, skip));
  }
}

@Resolver(() => ChainDerivation)
export class ChainDerivationResolver {
  @FieldResolver(() => Segment, { description: 'The segment it starts from (起点环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: ChainDerivation) {
    return loadOne(context, segmentByCode, segmentCode);
  }
}

@Resolver(() => ChainSegment)
export class ChainSegmentResolver {
  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: ChainSegment) {
    return loadOne(context, segmentByCode, segmentCode);
  }

  @FieldResolver(() => Chain, { description: 'The chain (产业链)' })
  chain(@Ctx() context: RequestContext, @Root() { chainCode }: ChainSegment) {
    return loadOne(context, chainByCode, chainCode);
  }
}

@Resolver(() => SegmentLink)
export class SegmentLinkResolver {
  @FieldResolver(() => Segment, { description: 'Upstream (上游)' })
  from(@Ctx() context: RequestContext, @Root() { fromCode }: SegmentLink) {
    return loadOne(context, segmentByCode, fromCode);
  }

  @FieldResolver(() => Segment, { description: 'Downstream (下游)' })
  to(@Ctx() context: RequestContext, @Root() { toCode }: SegmentLink) {
    return loadOne(context, segmentByCode, toCode);
  }
}

@Resolver(() => Enterprise)
export class EnterpriseSegmentsResolver {
  @FieldResolver(() => [Activity], { description: 'Segments it is active in (所属环节)' })
  segments(@Ctx() context: RequestContext, @Root() { ownId }: Enterprise) {
    return loadList(context, activitiesByEnterprise, ownId);
  }
}

@Resolver(() => Activity)
export class ActivityResolver {
  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: Activity) {
    return loadOne(context, segmentByCode, segmentCode);
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: 'Where this activity is; null at the seat (地点)',
  })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: Activity) {
    return placeKey === null ? null : placeByKey(context, placeKey);
  }
}

@Resolver(() => Park)
export class ParkChainsResolver {
  @FieldResolver(() => [Chain], { description: 'Chains it leads or specialises in (主导产业)' })
  async chains(@Ctx() context: RequestContext, @Root() { code }: Park): Promise<Chain[]> {
    return loadPresent(context, chainByCode, await loadList(context, chainCodesByPark, code));
  }
}

@Resolver(() => Survey)
export class SurveyResolver {
  @Query(() => [Survey], { description: 'Every survey (摸排列表).' })
  surveys(@Ctx() context: RequestContext): Promise<Survey[]> {
    return listSurveys(context);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: Survey) {
    return placeByKey(context, placeKey);
  }

  @FieldResolver(() => Chain, { description: 'The chain (产业链)' })
  chain(@Ctx() context: RequestContext, @Root() { chainCode }: Survey) {
    return loadOne(context, chainByCode, chainCode);
  }

  @FieldResolver(() => [Segment], {
    description: 'Segments looked for; empty where the whole chain was (环节)',
  })
  segments(@Ctx() context: RequestContext, @Root() { segmentCodes }: Survey): Promise<Segment[]> {
    return loadPresent(context, segmentByCode, segmentCodes);
  }
}
