import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { Segment } from '../../facts/chain/segment.type.js';
import { enterpriseById } from '../../facts/enterprise/enterprise.repository.js';
import { Enterprise } from '../../facts/enterprise/enterprise.type.js';
import { placeByKey } from '../../facts/place/place.repository.js';
import { Place } from '../../facts/place/place.type.js';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import { loadOne } from '../../request/loader.js';
import { requirePage } from '../../request/page/page.js';
import type { RequestContext } from '../../request/request-context.js';
import { findSupplyRisk } from './find-supply-risk.js';
import { SupplyRisk, SupplyRiskInput, SupplyRiskReport, SupplyRiskResult } from './supply-risk.type.js';

@Resolver(() => SupplyRiskReport)
export class SupplyRiskReportResolver {
  @Query(() => SupplyRiskResult, {
    description:
      'Finds the segments of a chain whose supply may break in a place: a single maker here, a bottleneck technology, imports of the sector, each with its reason (断供断链风险).',
  })
  supplyRisk(@Ctx() context: RequestContext, @Arg('input', () => SupplyRiskInput) input: SupplyRiskInput) {
    return answerOrProblem(context, () => findSupplyRisk(context, input));
  }

  @FieldResolver(() => Place, { description: 'The place asked about (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: SupplyRiskReport) {
    return placeByKey(context, placeKey);
  }

  @FieldResolver(() => [SupplyRisk], {
    description:
      'Ordered by the number of kinds of risk, most first, then by importShare, highest first, then by code (风险环节)',
  })
  segments(
    @Root() { risks }: SupplyRiskReport,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 1,000 (条数)' }) first: number,
  ): readonly SupplyRisk[] {
    return risks.slice(0, requirePage(first));
  }
}

@Resolver(() => SupplyRisk)
export class SupplyRiskResolver {
  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: SupplyRisk) {
    return loadOne(context, segmentByCode, segmentCode);
  }

  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'The one enterprise known to make it here; null where none or several do (单一来源)',
  })
  soleSource(@Ctx() context: RequestContext, @Root() { soleSourceId }: SupplyRisk) {
    return soleSourceId === null ? null : loadOne(context, enterpriseById, soleSourceId);
  }
}
