import { GraphQLJSON } from 'graphql-scalars';
import { createUnionType, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { verdicts } from '../../../analysis/rule/judge/verdict.js';
import { enumOf } from '../../../request/enum-of.js';
import { InvalidInputProblem, NotFoundProblem } from '../../../request/problem.type.js';
import { PolicyStatus } from '../document/policy.type.js';
import { PolicyBasis } from '../document/policy-basis.type.js';
import type { PolicyStatusName } from '../document/policy-status.js';
import { PolicyFact, PolicyRule, RuleKind } from '../rule/policy-rule.type.js';

export const PolicyVerdict = enumOf(verdicts);
registerEnumType(PolicyVerdict, {
  name: 'PolicyVerdict',
  description:
    'PASS 符合, FAIL 不符合, WARNING 原则上不符合, UNKNOWN a fact that is not known could change it 待定 (结论)',
});

export const FactOrigin = { GIVEN: 'GIVEN', GRAPH: 'GRAPH', DEFAULT: 'DEFAULT' } as const;
registerEnumType(FactOrigin, {
  name: 'PolicyFactOrigin',
  description: 'Whence a fact is known: GIVEN 调用方给出, GRAPH 图谱, DEFAULT 默认 (来源)',
});

@ObjectType({ simpleResolvers: true, description: 'A sum by a reading of the text (金额).' })
export class PolicyAmount {
  @Field(() => String, { nullable: true, description: 'Reading, where the text has several (读法)' })
  reading!: string | null;

  @Field(() => RuleKind, { description: 'Kind of the sum (类型)' })
  kind!: keyof typeof RuleKind;

  @Field(() => Float, {
    nullable: true,
    description: 'Whole yuan, rounded down; 0 where the verdict is FAIL, null where it is open (元)',
  })
  yuan!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True where the raw sum is above the cap (触及上限)' })
  capHit!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'A condition with its verdict (条件).' })
export class PolicyCondition {
  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => PolicyVerdict, { description: 'Verdict (结论)' })
  verdict!: keyof typeof PolicyVerdict;

  @Field(() => String, { description: 'Article (条款)' })
  article!: string;

  @Field(() => String, { description: 'The condition in the language of the request (条件)' })
  message!: string;

  @Field(() => [PolicyFact], { description: 'Facts that leave it open (缺少的事实)' })
  missingFacts!: readonly PolicyFact[];
}

@ObjectType({ simpleResolvers: true, description: 'A result of a check (核验结果).' })
export class PolicyCheckResult {
  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => GraphQLJSON, { nullable: true, description: 'Value; null where it cannot be told (值)' })
  value!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'A rule judged for the subject (规则结论).' })
export class PolicyAssessment {
  @Field(() => PolicyRule, { description: 'The rule (规则)' })
  rule!: PolicyRule;

  @Field(() => PolicyStatus, { description: 'Status of its document on the day (文件状态)' })
  status!: PolicyStatusName;

  @Field(() => PolicyVerdict, { description: 'Verdict (结论)' })
  verdict!: keyof typeof PolicyVerdict;

  @Field(() => [PolicyAmount], {
    description: 'Sums, one a reading, never added up over rules; empty for a check (金额)',
  })
  amounts!: readonly PolicyAmount[];

  @Field(() => Float, { nullable: true, description: 'Yuan paid already of one total (已用额度)' })
  usedYuan!: number | null;

  @Field(() => Float, { nullable: true, description: 'Yuan left of it (剩余额度)' })
  leftYuan!: number | null;

  @Field(() => Float, { nullable: true, description: 'Yuan paid above it (超出额度)' })
  overYuan!: number | null;

  @Field(() => [PolicyCondition], { description: 'Conditions in the order of the rule (条件)' })
  conditions!: readonly PolicyCondition[];

  @Field(() => [PolicyFact], {
    description:
      'Facts that could change the verdict or the sum, no others; empty where none could (缺少的事实)',
  })
  missingFacts!: readonly PolicyFact[];

  @Field(() => [PolicyCheckResult], { description: 'Results of a check (核验结果)' })
  results!: readonly PolicyCheckResult[];

  @Field(() => [String], { description: 'What else a reader should know (说明)' })
  notes!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A fact that was used, and whence (所用事实).' })
export class UsedFact {
  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Value; null where known to be none or not known (值)',
  })
  value!: unknown;

  @Field(() => FactOrigin, { description: 'Whence (来源类别)' })
  origin!: keyof typeof FactOrigin;

  @Field(() => String, { nullable: true, description: 'Source, where the graph knows it (来源)' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Date of the source (数据日期)' })
  asOf!: string | null;

  @Field(() => Boolean, { description: 'True where the graph has it as an estimate (估计)' })
  estimated!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Rules judged for a subject on a day. No legal advice: the competent body decides (政策核验报告；不构成法律意见，以主管部门决定为准).',
})
export class PolicyAssessmentReport {
  readonly __typename!: 'PolicyAssessmentReport';

  @Field(() => String, { description: 'Day asked about (基准日)' })
  asOf!: string;

  @Field(() => [PolicyAssessment], { description: 'By the code of the rule (结论)' })
  assessments!: readonly PolicyAssessment[];

  @Field(() => [UsedFact], { description: 'Facts that these rules used, by code (所用事实)' })
  facts!: readonly UsedFact[];

  @Field(() => PolicyBasis, { description: 'Data date and revision (依据)' })
  basis!: PolicyBasis;
}

export const PolicyAssessmentResult = createUnionType({
  name: 'PolicyAssessmentResult',
  description: 'The report, or why there is none (结果).',
  types: () => [PolicyAssessmentReport, NotFoundProblem, InvalidInputProblem] as const,
});
