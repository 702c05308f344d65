import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Tier } from '../../enterprise/enterprise-relations.type.js';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';
import { PolicyRule } from '../rule/policy-rule.type.js';
import type { RungState as RungStateName } from './rungs-held.js';

export const RungState = {
  HELD: 'HELD',
  LAPSED: 'LAPSED',
  NOT_RECORDED: 'NOT_RECORDED',
} as const satisfies Record<RungStateName, RungStateName>;

registerEnumType(RungState, {
  name: 'LadderRungState',
  description:
    'HELD a valid title is recorded 持有, LAPSED each has ended 已过期, NOT_RECORDED none is recorded, which does not mean none 未记录 (状态)',
});

@ObjectType({ simpleResolvers: true, description: 'A rung of a growth ladder (梯度).' })
export class LadderRung {
  @Field(() => String, { description: 'Title (称号)' })
  name!: string;

  @Field(() => Int, { description: 'Its place in the order of the text (序次)' })
  order!: number;

  @Field(() => RungState, { description: 'State on the day (状态)' })
  state!: RungStateName;

  @Field(() => [Tier], { description: 'Titles recorded, newest first (称号记录)' })
  titles!: readonly Tier[];

  @Field(() => [PolicyRule], { description: 'Money rules that name it, of any status (相关奖补规则)' })
  rules!: readonly PolicyRule[];
}

@ObjectType({ simpleResolvers: true, description: 'An enterprise on a growth ladder (企业梯度培育).' })
export class GrowthLadder extends PolicyAnswer {
  enterpriseId!: string;

  @Field(() => String, { description: 'Code of the ladder: that of its document (梯度)' })
  ladder!: string;

  @Field(() => [LadderRung], { description: 'Rungs in the order of the text (各级)' })
  rungs!: readonly LadderRung[];

  @Field(() => LadderRung, {
    nullable: true,
    description: 'Rung above the highest held; null at the top (下一级)',
  })
  next!: LadderRung | null;
}

export const GrowthLadderResult = answerResult(GrowthLadder, '企业梯度培育');
