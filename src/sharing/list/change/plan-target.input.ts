import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { type InvestmentBasis, InvestmentBasisEnum } from '../read/target-plan.type.js';
import { keyText, versionText } from './change-texts.input.js';

@InputType({ description: 'Next step (下一步).' })
export class NextStepInput {
  @Field(() => String, { description: '1 to 1,000 characters (内容)' })
  text!: string;

  @Field(() => String, {
    description: 'The day, ISO as 2026-01-31; not before today in China, within ten years (日期)',
  })
  on!: string;
}

@InputType({ description: 'An investment that is expected (预计投资).' })
export class InvestmentInput {
  @Field(() => Float, { description: 'In yuan, 0 to 10,000,000,000,000 (金额, 元)' })
  amountCny!: number;

  @Field(() => InvestmentBasisEnum, { description: 'Source of the figure (依据)' })
  basis!: InvestmentBasis;
}

@InputType({ description: 'What is planned with a target; what is left out stays, null ends it (跟进计划).' })
export class PlanTargetInput {
  @Field(() => ID, { description: 'The target (目标)' })
  target!: string;

  @Field(() => NextStepInput, { nullable: true, description: 'Next step (下一步)' })
  nextStep?: NextStepInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'The member of the own organisation who sees to it, at most 200 characters (负责人)',
  })
  responsible?: string | null;

  @Field(() => InvestmentInput, { nullable: true, description: 'The investment expected (预计投资)' })
  investment?: InvestmentInput | null;

  @Field(() => Int, { description: versionText })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}
