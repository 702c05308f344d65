import { Field, Float, Int, ObjectType } from 'type-graphql';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';
import { RegisterEntry } from '../register/register-entry.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A park in a year of the catalogue, with its grade by output (园区目录条目).',
})
export class CataloguePark {
  parkCode!: string;

  @Field(() => RegisterEntry, {
    nullable: true,
    description: 'Its entry of the year; null where none is loaded (目录条目)',
  })
  entry!: RegisterEntry | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it stands in the catalogue of the year; null where none was loaded (是否在目录)',
  })
  listed!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Level that approved it, NATIONAL or REGIONAL; never its grade (批准级别)',
  })
  approvalLevel!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Grade 1 to 3 by the output of the year; null where that is not known (分级)',
  })
  grade!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Output of above-scale industry in the year, in yuan (规上工业总产值, 元)',
  })
  outputYuan!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Yuan short of the next grade; null at grade 1 or where not known (距上一级差额, 元)',
  })
  toNextGradeYuan!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Change of output on the year before: 0.05 is 5 % more (同比)',
  })
  changeOnYear!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Grade of the year before, as of that year alone (上年分级)',
  })
  lastYearGrade!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its name lacks by article 8, in principle; null where nothing (名称提示)',
  })
  nameWarning!: string | null;

  @Field(() => String, { nullable: true, description: 'Source of the output (来源)' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Date of the output, ISO (数据日期)' })
  outputAsOf!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True where the output is an estimate (是否估计)' })
  estimated!: boolean | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The parks of a region by grade in a year (园区目录与分级).',
})
export class ParkCatalogue extends PolicyAnswer {
  @Field(() => Int, { description: 'Year of the outputs (年度)' })
  year!: number;

  @Field(() => [CataloguePark], { description: 'Parks that pass, by code (园区)' })
  parks!: readonly CataloguePark[];

  @Field(() => Int, {
    description: 'Parks of the region whose output of the year is not known, of any grade (产值未知的园区数)',
  })
  withoutOutput!: number;
}

export const ParkCatalogueResult = answerResult(ParkCatalogue, '园区目录');
