import { Field, Int, ObjectType } from 'type-graphql';
import type { Certainty as CertaintyName } from '../../../analysis/chain-gap/certainty.js';
import type { SegmentStatus as StatusName } from '../../../analysis/chain-gap/status-finding.js';
import { CompletenessRange, VerbCount } from '../chain-gaps.type.js';
import { Certainty, SegmentStatus } from '../status-and-verb.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Number of segments of a status and certainty (状态计数).',
})
export class StatusCount {
  @Field(() => SegmentStatus, { description: 'The status (状态)' })
  status!: StatusName;

  @Field(() => Certainty, {
    nullable: true,
    description: 'How sure the rows are; null where nobody vouches and for what is unknown (确定程度)',
  })
  certainty!: CertaintyName | null;

  @Field(() => Int, { description: 'Segments, pure groups not counted (环节数)' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How a chain stands in a place, in numbers (地区产业链概况).',
})
export class PlaceChain {
  chainCode!: string;

  @Field(() => Int, { description: 'Distinct enterprises of the chain that are known there (已知企业数)' })
  enterpriseCount!: number;

  @Field(() => Int, { description: 'Segments of the chain, pure groups not counted (环节数)' })
  segmentCount!: number;

  @Field(() => CompletenessRange, {
    nullable: true,
    description: 'Completeness at worst and at best; null where no segment weighs (完整度区间)',
  })
  completenessRange!: CompletenessRange | null;

  @Field(() => [StatusCount], { description: 'Segments by status and certainty, none left out (状态计数)' })
  statuses!: readonly StatusCount[];

  @Field(() => [VerbCount], { description: 'Segments by verb (动作计数)' })
  verbs!: readonly VerbCount[];
}
