import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { FoundReason } from './finding.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Part of the score with which a target was found (得分项).',
})
export class FindingPart {
  @Field(() => String, { description: 'Name of the part (名称)' })
  name!: string;

  @Field(() => Float, { nullable: true, description: 'Value in [0,1] (值)' })
  value!: number | null;

  @Field(() => Float, { description: 'Normalised weight used (权重)' })
  weight!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Channel that reached a target when it was found (合作渠道).',
})
export class FindingChannel {
  @Field(() => String, { description: 'Code of the centre, enclave or pairing (代码)' })
  code!: string;

  @Field(() => String, { description: 'Its name then (名称)' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Reason for which a target was found (理由).' })
export class FindingReason {
  text!: FoundReason['text'];

  @Field(() => String, { description: 'Code, the same in every language (代码)' })
  code!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Why a target was found, as the search said it when it was put on the list (入选依据).',
})
export class TargetFinding {
  @Field(() => String, { description: 'Version of the rule by which its gaps were found (规则版本)' })
  ruleSet!: string;

  @Field(() => Int, { description: 'Its rank among the candidates, from 1 (名次)' })
  rank!: number;

  @Field(() => Float, { nullable: true, description: 'Score, in [0,1]; null where there was none (得分)' })
  score!: number | null;

  @Field(() => [FindingPart], { description: 'Parts of the score (得分各项)' })
  parts!: readonly FindingPart[];

  @Field(() => Float, { nullable: true, description: 'Kilometres from the place; null where unknown (距离)' })
  distanceKm!: number | null;

  @Field(() => [FindingChannel], { description: 'Channels that reached its area (合作渠道)' })
  channels!: readonly FindingChannel[];

  @Field(() => [FindingReason], { description: 'Reasons (理由)' })
  reasons!: readonly FindingReason[];
}
