import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { Segment } from '../../facts/chain/segment.type.js';
import { enterpriseById } from '../../facts/enterprise/enterprise.repository.js';
import { Enterprise } from '../../facts/enterprise/enterprise.type.js';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import { AsOf } from '../../request/as-of.input.js';
import { loadOne } from '../../request/loader.js';
import { pageOf, sliceOf } from '../../request/page/page-of.js';
import type { RequestContext } from '../../request/request-context.js';
import { findWhatIf } from './find-what-if.js';
import { settlementClaims } from './settlement-claims.js';
import { WhatIfInput } from './what-if.input.js';
import {
  CutSegment,
  ReachableSegment,
  SegmentChange,
  SettlementClaims,
  WhatIfReport,
  WhatIfResult,
} from './what-if.type.js';

@Resolver(() => WhatIfReport)
export class WhatIfReportResolver {
  @Query(() => WhatIfResult, {
    description: 'Compares a chain before and after enterprises settle in a place or leave it (情景推演).',
  })
  whatIf(@Ctx() context: RequestContext, @Arg('input', () => WhatIfInput) input: WhatIfInput) {
    return answerOrProblem(context, () => findWhatIf(context, input));
  }

  @FieldResolver(() => [SegmentChange], {
    description: 'Segments whose status or verb changes, in the order of the chain (环节变化)',
  })
  changes(
    @Root() { changes }: WhatIfReport,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
  ): readonly SegmentChange[] {
    return sliceOf(changes, pageOf(first, skip));
  }

  @FieldResolver(() => [ReachableSegment], {
    description: 'Absent segments whose relatedness density rises, the largest rise first (可延伸环节)',
  })
  newlyReachable(
    @Root() { newlyReachable }: WhatIfReport,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
  ): readonly ReachableSegment[] {
    return sliceOf(newlyReachable, pageOf(first, skip));
  }

  @FieldResolver(() => [SettlementClaims], {
    description: 'Rules of policies that each settlement would touch, in the order of `settle` (涉及政策)',
  })
  claims(
    @Ctx() context: RequestContext,
    @Root() { place, settling }: WhatIfReport,
    @AsOf()
    asOf?: string,
  ): Promise<SettlementClaims[]> {
    return settlementClaims(context, place, settling, asOf);
  }
}

@Resolver(() => SettlementClaims)
export class SettlementClaimsResolver {
  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'The enterprise; null for a hypothetical one (企业)',
  })
  enterprise(@Ctx() context: RequestContext, @Root() { enterpriseId }: SettlementClaims) {
    return enterpriseId === null ? null : loadOne(context, enterpriseById, enterpriseId);
  }
}

@Resolver(() => SegmentChange)
export class SegmentChangeResolver {
  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: SegmentChange) {
    return loadOne(context, segmentByCode, segmentCode);
  }
}

@Resolver(() => ReachableSegment)
export class ReachableSegmentResolver {
  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: ReachableSegment) {
    return loadOne(context, segmentByCode, segmentCode);
  }
}

@Resolver(() => CutSegment)
export class CutSegmentResolver {
  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: CutSegment) {
    return loadOne(context, segmentByCode, segmentCode);
  }
}
