import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { Segment } from '../../facts/chain/segment.type.js';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import { loadOne } from '../../request/loader.js';
import { pageOf, sliceOf } from '../../request/page/page-of.js';
import type { RequestContext } from '../../request/request-context.js';
import { findWhatIf } from './find-what-if.js';
import { WhatIfInput } from './what-if.input.js';
import { CutSegment, ReachableSegment, SegmentChange, WhatIfReport, WhatIfResult } from './what-if.type.js';

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
