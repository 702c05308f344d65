import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../../facts/chain/chain.repository.js';
import { Segment } from '../../../facts/chain/segment.type.js';
import { answerOrProblem } from '../../../request/answer-or-problem.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { SegmentProposalResult, TextProposal } from '../segment-proposal.type.js';
import { ProposeSegmentsInput } from './propose-segments.input.js';
import { proposeTexts } from './propose-texts.js';

@Resolver(() => TextProposal)
export class TextProposalResolver {
  @Query(() => SegmentProposalResult, {
    description:
      'Proposes the segments that texts about enterprises speak of, with the words that say so; nothing is stored (环节建议).',
  })
  proposeSegments(
    @Ctx() context: RequestContext,
    @Arg('input', () => ProposeSegmentsInput) input: ProposeSegmentsInput,
  ) {
    return answerOrProblem(context, () => proposeTexts(context, input));
  }

  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: TextProposal) {
    return loadOne(context, segmentByCode, segmentCode);
  }
}
