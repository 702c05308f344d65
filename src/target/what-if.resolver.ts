import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../chain/chain.repository.js';
import { Segment } from '../chain/segment.type.js';
import { loadOne } from '../place/loader.js';
import type { RequestContext } from '../place/request-context.js';
import { findWhatIf } from './find-what-if.js';
import { answerOrProblem } from './named-rows.js';
import { WhatIfInput } from './what-if.input.js';
import { CutSegment, ReachableSegment, SegmentChange, WhatIfResult } from './what-if.type.js';

@Resolver(() => SegmentChange)
export class SegmentChangeResolver {
  @Query(() => WhatIfResult, {
    description: 'What changes in a chain if enterprises settle in a place or leave it (情景推演).',
  })
  whatIf(@Ctx() context: RequestContext, @Arg('input', () => WhatIfInput) input: WhatIfInput) {
    return answerOrProblem(context, () => findWhatIf(context, input));
  }

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
