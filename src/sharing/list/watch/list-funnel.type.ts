import { Field, Float, Int, ObjectType } from 'type-graphql';
import { SegmentGap } from '../../../answers/gap/chain-gaps.type.js';
import type { Stage } from '../read/stage.js';
import { TargetStage } from '../read/target.type.js';

@ObjectType({ simpleResolvers: true, description: 'Targets of one stage (阶段计数).' })
export class StageCount {
  @Field(() => TargetStage, { description: 'The stage (阶段)' })
  stage!: Stage;

  @Field(() => Int, { description: 'Number of targets (数量)' })
  count!: number;

  @Field(() => Float, { description: 'Half of them are there this many days or fewer (中位天数)' })
  medianDays!: number;

  @Field(() => Float, { description: 'The longest is there this many days (最长天数)' })
  longestDays!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Sum of the expected investments on record, yuan; null where there is none (预计投资, 元)',
  })
  investmentCny!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Targets of an organisation (机构漏斗).' })
export class OrganisationFunnel {
  organisationCode!: string | null;

  @Field(() => Int, { description: 'How many (数量)' })
  count!: number;

  @Field(() => [StageCount], {
    description: 'Counts by stage; stages without a target are left out (按阶段)',
  })
  stages!: readonly StageCount[];
}

@ObjectType({ simpleResolvers: true, description: 'Targets for a segment (环节漏斗).' })
export class SegmentFunnel {
  segmentCode!: string | null;

  @Field(() => Int, { description: 'How many (数量)' })
  count!: number;

  @Field(() => [StageCount], {
    description: 'Counts by stage; stages without a target are left out (按阶段)',
  })
  stages!: readonly StageCount[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A gap of the list’s chain and the targets won for it (缺口进展).',
})
export class GapFunnel {
  @Field(() => SegmentGap, { description: 'The gap as it is in the place now (缺口)' })
  gap!: SegmentGap;

  @Field(() => Int, {
    description:
      'Targets for the segment or a part of it that are IDENTIFIED to COMPLETED; 0 where none is under way (在跟进数)',
  })
  underWay!: number;

  @Field(() => [StageCount], { description: 'All of them by stage (按阶段)' })
  stages!: readonly StageCount[];
}

@ObjectType({ simpleResolvers: true, description: 'How far the targets of a list are (招商漏斗).' })
export class ListFunnel {
  readonly __typename!: 'ListFunnel';

  @Field(() => String, { description: 'The moment, ISO (时间)' })
  at!: string;

  @Field(() => Int, { description: 'All targets (目标数)' })
  count!: number;

  @Field(() => [StageCount], {
    description: 'Counts by stage in their order, stages without a target included (按阶段)',
  })
  stages!: readonly StageCount[];

  @Field(() => [OrganisationFunnel], {
    description: 'Counts by the organisation that added the target, ordered by code (按加入机构)',
  })
  addedBy!: readonly OrganisationFunnel[];

  @Field(() => [OrganisationFunnel], {
    description:
      'Counts by the organisation that follows the target, ordered by code; targets that nobody follows last (按跟进机构)',
  })
  followedBy!: readonly OrganisationFunnel[];

  @Field(() => [SegmentFunnel], {
    description: 'Counts by segment, ordered by code; targets without a segment last (按环节)',
  })
  segments!: readonly SegmentFunnel[];

  @Field(() => [GapFunnel], {
    nullable: true,
    description:
      'Segments of the list’s chain to be built, completed, extended or strengthened in its place, in the order of the chain; null where the list has no place or no chain (缺口进展)',
  })
  gaps!: readonly GapFunnel[] | null;
}
