import { createUnionType, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { InvalidInputProblem, NotFoundProblem } from '../../../request/problem.type.js';
import { MissingFact } from '../document/missing-fact.type.js';
import { PolicyStatus } from '../document/policy.type.js';
import { PolicyBasis } from '../document/policy-basis.type.js';
import type { PolicyStatusName } from '../document/policy-status.js';
import type { ActivityCoverage } from './activity-coverage.js';

@InputType({ description: 'Which park and year (研发双清零查询条件).' })
export class RdClearanceInput {
  @Field(() => String, { description: 'Code of the park (园区代码)' })
  park!: string;

  @Field(() => Int, { description: 'Year of the figures (年份)' })
  year!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A firm on a list, with its figures (清单企业).' })
export class ClearanceEntry {
  enterpriseId!: string;

  @Field(() => Float, { nullable: true, description: 'Revenue of the year, in yuan (营业收入, 元)' })
  revenueCny!: number | null;

  @Field(() => String, { nullable: true, description: 'Source of the figures (来源)' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Date of the figures, ISO (数据日期)' })
  asOf!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True where they are estimates (是否估计)' })
  estimated!: boolean | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A firm that may stand on a list, with the facts that decide it (待核实企业).',
})
export class ClearanceUnknown {
  enterpriseId!: string;

  @Field(() => [MissingFact], { description: 'Facts that decide it, no others (缺少的事实)' })
  missingFacts!: readonly MissingFact[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Large firms of a park without R&D activity or institution in a year (研发双清零).',
})
export class RdClearanceReport implements ActivityCoverage {
  readonly __typename!: 'RdClearanceReport';
  parkCode!: string;

  @Field(() => Int, { description: 'Year of the figures (年份)' })
  year!: number;

  @Field(() => PolicyStatus, {
    nullable: true,
    description: 'Status of the document that states the thresholds, today (文件状态)',
  })
  status!: PolicyStatusName | null;

  @Field(() => [ClearanceEntry], {
    description:
      'Above-scale industrial firms without R&D activity from the revenue that the document names, by code (无研发活动清单)',
  })
  withoutActivity!: readonly ClearanceEntry[];

  @Field(() => [ClearanceEntry], {
    description:
      'Above-scale industrial firms without an R&D institution from the revenue that the document names, by code (无研发机构清单)',
  })
  withoutInstitution!: readonly ClearanceEntry[];

  @Field(() => [ClearanceUnknown], {
    description: 'Firms that may stand on a list: a fact that decides is not known (待核实清单)',
  })
  unknown!: readonly ClearanceUnknown[];

  @Field(() => Float, {
    nullable: true,
    description: 'Share with R&D activity of the firms known, 0 to 1; null where none is known (覆盖率)',
  })
  coverage!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of all firms were no unknown one active, 0 to 1; null without firms (覆盖率下限)',
  })
  coverageLow!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of all firms were every unknown one active, 0 to 1; null without firms (覆盖率上限)',
  })
  coverageHigh!: number | null;

  @Field(() => Int, { description: 'Firms known with R&D activity (有研发活动企业数)' })
  active!: number;

  @Field(() => Int, { description: 'All above-scale industrial firms of the park (规上工业企业数)' })
  denominator!: number;

  @Field(() => Int, {
    description:
      'Firms still needed for the share that the document aims at: ceil(share · denominator) − active (距目标覆盖率尚需企业数)',
  })
  neededForGoal!: number;

  @Field(() => Int, {
    description: 'The same were every unknown firm active (至少尚需企业数)',
  })
  neededForGoalAtLeast!: number;

  @Field(() => [String], { description: 'What a reader must know (说明)' })
  notes!: readonly string[];

  @Field(() => PolicyBasis, { description: 'Data date and revision (依据)' })
  basis!: PolicyBasis;
}

export const RdClearanceResult = createUnionType({
  name: 'RdClearanceResult',
  description: 'A report, or the problem that stood in its way (研发双清零结果)',
  types: () => [RdClearanceReport, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});
