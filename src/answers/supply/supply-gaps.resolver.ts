import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { Segment } from '../../facts/chain/segment.type.js';
import { Enterprise } from '../../facts/enterprise/enterprise.type.js';
import { enterprisesAsked } from '../../facts/enterprise/enterprise-asked.js';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import { loadOne, loadPresent } from '../../request/loader.js';
import { requirePage } from '../../request/page/page.js';
import type { RequestContext } from '../../request/request-context.js';
import { findSupplyGaps } from './find-supply-gaps.js';
import { SupplyGap, SupplyGapReport, SupplyGapsInput, SupplyGapsResult } from './supply-gaps.type.js';

@Resolver(() => SupplyGapReport)
export class SupplyGapReportResolver {
  @Query(() => SupplyGapsResult, {
    description:
      'Finds the inputs that local enterprises need and nobody makes here, and their makers elsewhere (供应缺口).',
  })
  supplyGaps(@Ctx() context: RequestContext, @Arg('input', () => SupplyGapsInput) input: SupplyGapsInput) {
    return answerOrProblem(context, () => findSupplyGaps(context, input));
  }

  @FieldResolver(() => [SupplyGap], { description: 'Ordered by depth, then by need, highest first (投入)' })
  inputs(
    @Root() { gaps }: SupplyGapReport,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 1,000 (条数)' }) first: number,
  ) {
    return gaps.slice(0, requirePage(first));
  }
}

@Resolver(() => SupplyGap)
export class SupplyGapResolver {
  @FieldResolver(() => Segment, { description: 'The input (投入环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: SupplyGap) {
    return loadOne(context, segmentByCode, segmentCode);
  }

  @FieldResolver(() => [Segment], {
    description:
      'Segments that consume it: present segments at depth 1, at greater depth missing inputs one link nearer (使用环节)',
  })
  neededBy(@Ctx() context: RequestContext, @Root() { neededByCodes }: SupplyGap) {
    return loadPresent(context, segmentByCode, neededByCodes);
  }

  @FieldResolver(() => [Enterprise], { description: 'Enterprises of partner areas that make it (生产企业)' })
  producers(
    @Ctx() context: RequestContext,
    @Root() { producerIds }: SupplyGap,
    @Arg('first', () => Int, { defaultValue: 5, description: 'At most 1,000 (条数)' }) first: number,
    @Info() info: GraphQLResolveInfo,
  ) {
    return enterprisesAsked(context, producerIds.slice(0, requirePage(first)), info);
  }
}
