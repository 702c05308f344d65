import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Certainty as CertaintyName } from '../../analysis/chain-gap/certainty.js';
import type { Verb as VerbName } from '../../analysis/chain-gap/segment-verbs.js';
import type { SegmentStatus as StatusName } from '../../analysis/chain-gap/status-finding.js';
import { PolicyAssessment } from '../../facts/policy/assess/assessment.type.js';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import { Basis } from '../gap/basis.type.js';
import { CompletenessRange, VerbCount } from '../gap/chain-gaps.type.js';
import { Certainty, SegmentStatus, Verb } from '../gap/status-and-verb.type.js';

@ObjectType({ simpleResolvers: true, description: 'How a chain stands in a place (产业链状态).' })
export class ChainState {
  @Field(() => Float, {
    nullable: true,
    description:
      'Σ weight of present / Σ weight over the known segments, present or missing; null where none is known (完整度)',
  })
  completeness!: number | null;

  @Field(() => CompletenessRange, {
    nullable: true,
    description: 'Range over all segments, the unknown among them; null where none weighs (完整度区间)',
  })
  completenessRange!: CompletenessRange | null;

  @Field(() => [VerbCount], { description: 'Segments by verb (动作计数)' })
  verbs!: readonly VerbCount[];
}

@ObjectType({ simpleResolvers: true, description: 'A segment whose status or verb changes (环节变化).' })
export class SegmentChange {
  segmentCode!: string;

  @Field(() => SegmentStatus, { description: 'Status before the change (变化前状态)' })
  statusBefore!: StatusName;

  @Field(() => SegmentStatus, { description: 'How it would stand (变化后状态)' })
  statusAfter!: StatusName;

  @Field(() => Certainty, {
    nullable: true,
    description: 'Certainty before the change; null where nobody vouches (变化前确定程度)',
  })
  certaintyBefore!: CertaintyName | null;

  @Field(() => Certainty, {
    nullable: true,
    description: 'Certainty after the change; null where nobody vouches (变化后确定程度)',
  })
  certaintyAfter!: CertaintyName | null;

  @Field(() => Int, { description: 'Enterprises that may be here already (可能在此的企业数)' })
  possibleCount!: number;

  @Field(() => Verb, {
    nullable: true,
    description: 'Verb before the change; null for a pure group (变化前动作)',
  })
  verbBefore!: VerbName | null;

  @Field(() => Verb, {
    nullable: true,
    description: 'Verb after the change; null for a pure group (变化后动作)',
  })
  verbAfter!: VerbName | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A segment of the chain, still absent, to which the place would come nearer (可延伸环节).',
})
export class ReachableSegment {
  segmentCode!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'Relatedness density now, 0 to 1; null where the place is specialised in nothing (变化前关联密度)',
  })
  densityBefore!: number | null;

  @Field(() => Float, { description: 'Relatedness density that would be, 0 to 1 (变化后关联密度)' })
  densityAfter!: number;
}

@ObjectType({ description: 'A present segment without which the local chain falls apart (割点环节).' })
export class CutSegment {
  segmentCode!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a settlement could claim (入驻可申报政策).' })
export class SettlementClaims {
  enterpriseId!: string | null;

  @Field(() => [PolicyAssessment], {
    description: 'Rules with money that do not fail, and what would have to be known (规则结论)',
  })
  assessments!: readonly PolicyAssessment[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What would be different if some came and others went; nothing is written (情景推演报告).',
})
export class WhatIfReport {
  readonly __typename!: 'WhatIfReport';

  @Field(() => ChainState, { description: 'As it is (变化前)' })
  before!: ChainState;

  @Field(() => ChainState, { description: 'As it would be (变化后)' })
  after!: ChainState;

  @Field(() => Int, {
    description:
      'Activities that open proposals were supposed to become; 0 without `confirmProposals` (视同确认的建议数)',
  })
  confirmedCount!: number;

  changes!: readonly SegmentChange[];

  newlyReachable!: readonly ReachableSegment[];

  /** Row of the place asked about. */
  place!: number;
  /** Own ids of the known enterprises that settle, null for a hypothetical one. */
  settling!: readonly (string | null)[];

  @Field(() => [CutSegment], { description: 'Cut points of the local chain now (变化前割点)' })
  cutPointsBefore!: readonly CutSegment[];

  @Field(() => [CutSegment], { description: 'Cut points of the local chain that would be (变化后割点)' })
  cutPointsAfter!: readonly CutSegment[];

  @Field(() => Basis, {
    description: 'On what the answer after the changes rests; what is supposed counts as estimated (依据)',
  })
  basis!: Basis;
}

export const WhatIfResult = createUnionType({
  name: 'WhatIfResult',
  description: 'A report, or the problem that stood in its way (情景推演结果)',
  types: () => [WhatIfReport, InvalidInputProblem, NotFoundProblem] as const,
  resolveType: (value) => value.__typename,
});
