import { createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Verb as VerbName } from '../../../analysis/chain-gap/segment-verbs.js';
import type { SegmentStatus as StatusName } from '../../../analysis/chain-gap/status-finding.js';
import { SegmentStatus, Verb } from '../../../answers/gap/status-and-verb.type.js';
import { PageInfo } from '../../../request/page/page-info.type.js';
import {
  InvalidInputProblem,
  NotFoundProblem,
  UnauthenticatedProblem,
} from '../../../request/problem.type.js';
import { ProposalEvidence, ProposalRole } from '../segment-proposal.type.js';
import type { SegmentStanding } from './gap-worth.js';
import { ProposalState } from './proposal-state.type.js';
import type { Queued } from './queue-order.js';

@ObjectType({ simpleResolvers: true, description: 'The gap that a decision would touch (所涉缺口).' })
export class ProposalGap {
  chainRow!: number;

  @Field(() => SegmentStatus, { description: 'Status of the segment in the place (状态)' })
  status!: StatusName;

  @Field(() => Verb, { nullable: true, description: 'What applies to it (动作)' })
  verb!: VerbName | null;
}

@ObjectType({ simpleResolvers: true, description: 'A decision about a proposal (决定).' })
export class ProposalDecision {
  @Field(() => String, { description: 'CONFIRM, REJECT, REPLACE or UNDO (决定)' })
  action!: string;

  @Field(() => ProposalState, { description: 'State afterwards (决定后的状态)' })
  to!: keyof typeof ProposalState;

  @Field(() => String, { description: 'Moment, ISO (时间)' })
  at!: string;

  @Field(() => String, { description: 'Code of the organisation that decided (单位代码)' })
  organisation!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A segment proposed for an enterprise, which a person confirms or rejects (环节建议).',
})
export class SegmentProposal {
  key!: string;
  enterpriseId!: string;
  segmentCode!: string;
  runnerUpCode!: string | null;

  @Field(() => ID, { description: 'Id, opaque (标识)' })
  id!: string;

  @Field(() => Float, { description: 'Probability that a person confirms it, 0 to 1 (分数)' })
  score!: number;

  @Field(() => ProposalRole, { description: 'What the enterprise does with it (角色)' })
  role!: keyof typeof ProposalRole;

  @Field(() => ProposalState, { description: 'How it stands (状态)' })
  state!: keyof typeof ProposalState;

  @Field(() => [ProposalEvidence], { description: 'Words that say so, strongest first (依据)' })
  evidence!: readonly ProposalEvidence[];

  @Field(() => ProposalGap, {
    nullable: true,
    description: 'The gap of the place asked about that it would touch; null outside a queue (所涉缺口)',
  })
  gap!: ProposalGap | null;

  @Field(() => String, { description: 'Version of the method and of the terms (方法版本)' })
  methodVersion!: string;

  @Field(() => String, { nullable: true, description: 'Moment of the last decision, ISO (决定时间)' })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Organisation that decided last (决定单位代码)' })
  decidedBy!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Proposals by their state (建议计数).' })
export class ProposalCounts {
  @Field(() => Int, { description: 'Waiting for a decision (待定)' })
  open!: number;

  @Field(() => Int, { description: 'Confirmed (已确认)' })
  confirmed!: number;

  @Field(() => Int, { description: 'Rejected (已否决)' })
  rejected!: number;

  @Field(() => Int, { description: 'Enterprises of the place (企业数)' })
  enterprises!: number;

  @Field(() => Int, { description: 'Of these, enterprises without any activity (无环节企业数)' })
  enterprisesWithoutActivity!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A proposal in a queue (队列项).' })
export class SegmentProposalEdge {
  @Field(() => String, { description: 'Where the list goes on (游标)' })
  cursor!: string;

  @Field(() => SegmentProposal, { description: 'The proposal (建议)' })
  node!: SegmentProposal;
}

@ObjectType({ simpleResolvers: true, description: 'Proposals, a page at a time (建议列表).' })
export class SegmentProposalConnection {
  @Field(() => Int, { description: 'Number in all (总数)' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where this page stands (分页信息)' })
  pageInfo!: PageInfo;

  @Field(() => [SegmentProposalEdge], { description: 'The page (本页)' })
  edges!: readonly SegmentProposalEdge[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Proposals for the enterprises of a place, the most useful to look at first (环节建议队列).',
})
export class SegmentProposalQueue {
  readonly __typename!: 'SegmentProposalQueue';
  queued!: readonly Queued[];
  standings!: ReadonlyMap<number, SegmentStanding>;

  @Field(() => ProposalCounts, { description: 'Whatever states were asked (计数)' })
  counts!: ProposalCounts;
}

export const SegmentProposalsResult = createUnionType({
  name: 'SegmentProposalsResult',
  description: 'The queue, or why there is none (结果).',
  types: () => [SegmentProposalQueue, NotFoundProblem, InvalidInputProblem, UnauthenticatedProblem] as const,
});
