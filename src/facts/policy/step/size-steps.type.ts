import { Field, Float, Int, ObjectType } from 'type-graphql';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';

@ObjectType({ simpleResolvers: true, description: 'A firm with the steps that it crossed (上台阶企业).' })
export class SizeStepFirm {
  enterpriseId!: string;

  @Field(() => Float, { description: 'Output of the year, in yuan (年生产规模, 元)' })
  outputYuan!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Best of the earlier years known, in yuan; null where none is (以往最高, 元)',
  })
  bestEarlierYuan!: number | null;

  @Field(() => Int, { description: 'Earlier years whose output is known (已知以往年数)' })
  earlierYears!: number;

  @Field(() => [Float], {
    nullable: true,
    description: 'Steps crossed for the first time, in yuan; null where no earlier year is known (台阶, 元)',
  })
  steps!: readonly number[] | null;

  @Field(() => String, { nullable: true, description: 'Source of the output (来源)' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Date of the output, ISO (数据日期)' })
  outputAsOf!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True where the output is an estimate (是否估计)' })
  estimated!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'Firms that crossed a size step in a year (企业上台阶).' })
export class SizeSteps extends PolicyAnswer {
  placeKey!: string;

  @Field(() => Int, { description: 'The year (年度)' })
  year!: number;

  @Field(() => [SizeStepFirm], { description: 'Firms that crossed a step, the largest output first (企业)' })
  firms!: readonly SizeStepFirm[];

  @Field(() => [SizeStepFirm], {
    description: 'Firms above a step of which no earlier year is known (待核实企业)',
  })
  unknown!: readonly SizeStepFirm[];
}

export const SizeStepsResult = answerResult(SizeSteps, '企业上台阶');
