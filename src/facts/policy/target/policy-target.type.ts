import { GraphQLJSON } from 'graphql-scalars';
import { createUnionType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInputProblem, NotFoundProblem } from '../../../request/problem.type.js';
import { MissingFact } from '../document/missing-fact.type.js';
import { PolicyStatus } from '../document/policy.type.js';
import type { PolicyStatusName } from '../document/policy-status.js';
import type { TargetOp as OpName, TargetStanding } from './held-against.js';

export const TargetOp = { GE: 'GE', GT: 'GT', ABOUT: 'ABOUT', BETWEEN: 'BETWEEN' } as const;

registerEnumType(TargetOp, {
  name: 'TargetOp',
  description: 'How a value is held against a target (比较方式)',
  valuesConfig: {
    GE: { description: 'At least (达到、以上)' },
    GT: { description: 'More than (超过、突破)' },
    ABOUT: { description: 'About: no verdict (左右)' },
    BETWEEN: { description: 'Between two ends, both included (3—5)' },
  },
});

export const TargetMet = { YES: 'YES', NO: 'NO', UNKNOWN: 'UNKNOWN' } as const;

registerEnumType(TargetMet, {
  name: 'TargetMet',
  description: 'Whether a target is met (是否达到)',
  valuesConfig: {
    YES: { description: 'Met (已达到)' },
    NO: { description: 'Not met (未达到)' },
    UNKNOWN: { description: 'The value is not known (未知)' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A number that a document aims at, with a value held against it (政策目标).',
})
export class PolicyGoal {
  policyCode!: string;
  /** Day that the status of its document is told for, ISO. */
  day!: string;

  @Field(() => String, { description: 'Article that states it (条款)' })
  article!: string;

  @Field(() => String, { description: 'Chinese name of the metric (指标)' })
  metric!: string;

  @Field(() => String, { description: 'Code of the metric (指标代码)' })
  metricCode!: string;

  @Field(() => TargetOp, { description: 'How a value is held against it (比较方式)' })
  op!: OpName;

  @Field(() => GraphQLJSON, { description: 'A number; [low, high] where op is BETWEEN (目标值)' })
  target!: number | readonly number[];

  @Field(() => String, { description: 'Unit of target, value, gap and difference (单位)' })
  unit!: string;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Year by whose end it is due, or EACH_YEAR; null where the text gives none (期限)',
  })
  due!: number | string | null;

  @Field(() => Boolean, {
    description: 'True where the text says 力争 or the like: an aim, no duty (是否力争)',
  })
  soft!: boolean;

  @Field(() => String, { nullable: true, description: 'Whom or what it counts, by the text (范围)' })
  scope!: string | null;

  @Field(() => PolicyStatus, { description: 'Status of the document on the day asked about (文件状态)' })
  status!: PolicyStatusName;

  @Field(() => Float, { nullable: true, description: 'Value held against it; null where not known (数值)' })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: 'Year of the value; null where not known (数值年份)' })
  valueYear!: number | null;

  @Field(() => TargetMet, { nullable: true, description: 'Whether it is met; null for ABOUT (是否达到)' })
  met!: TargetStanding['met'];

  @Field(() => Float, {
    nullable: true,
    description:
      'target − value, 0 where met, to the lower end of BETWEEN; null where the value is not known (差距)',
  })
  gap!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'gap / (due − valueYear): needed a year; null once the due year is over or where either is not known (年均需增)',
  })
  perYear!: number | null;

  @Field(() => Boolean, { description: 'True once the due year is over and the aim is not met (是否逾期)' })
  overdue!: boolean;

  @Field(() => Float, { nullable: true, description: 'value − target; null where not known (差值)' })
  difference!: number | null;

  @Field(() => [MissingFact], { description: '`value` where it is neither given nor observed (缺少的事实)' })
  missingFacts!: readonly MissingFact[];

  @Field(() => [String], { description: 'What a reader must know, in the language of the request (说明)' })
  notes!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'Targets that were asked for (政策目标结果).' })
export class PolicyTargetReport {
  readonly __typename!: 'PolicyTargetReport';

  @Field(() => [PolicyGoal], { description: 'By document, article and metric (目标)' })
  targets!: readonly PolicyGoal[];
}

export const PolicyTargetResult = createUnionType({
  name: 'PolicyTargetResult',
  description: 'Targets, or the problem that stood in the way (政策目标结果)',
  types: () => [PolicyTargetReport, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});
