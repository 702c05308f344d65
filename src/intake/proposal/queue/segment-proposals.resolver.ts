import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../../facts/chain/chain.repository.js';
import { Segment } from '../../../facts/chain/segment.type.js';
import { enterpriseById } from '../../../facts/enterprise/enterprise.repository.js';
import { Enterprise } from '../../../facts/enterprise/enterprise.type.js';
import { changeOrProblem } from '../../../request/answer-or-problem.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { findSegmentProposals } from './find-segment-proposals.js';
import { listProposals } from './list-proposals.js';
import { decisionsByProposal } from './proposal.repository.js';
import { SegmentProposalsInput } from './segment-proposals.input.js';
import {
  ProposalDecision,
  SegmentProposal,
  SegmentProposalConnection,
  SegmentProposalQueue,
  SegmentProposalsResult,
} from './segment-proposals.type.js';

@Resolver(() => SegmentProposalQueue)
export class SegmentProposalQueueResolver {
  @Query(() => SegmentProposalsResult, {
    description:
      'Finds what is proposed for the enterprises of a place, the most useful to look at first: the score over one more than those confirmed in the segment, times the worth of the gap it would touch. For members (环节建议队列).',
  })
  segmentProposals(
    @Ctx() context: RequestContext,
    @Arg('input', () => SegmentProposalsInput) input: SegmentProposalsInput,
  ) {
    return changeOrProblem(context, () => findSegmentProposals(context, input));
  }

  @FieldResolver(() => SegmentProposalConnection, { description: 'In the order of their use (建议)' })
  proposals(
    @Ctx() context: RequestContext,
    @Root() queue: SegmentProposalQueue,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from (游标)' })
    after?: string | null,
  ) {
    return listProposals(context, queue, first, after);
  }
}

@Resolver(() => SegmentProposal)
export class SegmentProposalResolver {
  @FieldResolver(() => Enterprise, { description: 'The enterprise (企业)' })
  enterprise(@Ctx() context: RequestContext, @Root() { enterpriseId }: SegmentProposal) {
    return loadOne(context, enterpriseById, enterpriseId);
  }

  @FieldResolver(() => Segment, { description: 'The segment proposed (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: SegmentProposal) {
    return loadOne(context, segmentByCode, segmentCode);
  }

  @FieldResolver(() => Segment, {
    nullable: true,
    description: 'The segment that comes next for the enterprise (次选环节)',
  })
  runnerUp(@Ctx() context: RequestContext, @Root() { runnerUpCode }: SegmentProposal) {
    return runnerUpCode && loadOne(context, segmentByCode, runnerUpCode);
  }

  @FieldResolver(() => [ProposalDecision], { description: 'Decisions, oldest first (决定历史)' })
  history(@Ctx() context: RequestContext, @Root() { key }: SegmentProposal) {
    return context.loader(decisionsByProposal).load(key);
  }
}
