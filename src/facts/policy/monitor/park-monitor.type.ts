import { GraphQLJSON } from 'graphql-scalars';
import { createUnionType, Field, Float, ObjectType } from 'type-graphql';
import type { PeriodType as PeriodTypeName } from '../../../codes/period-type-of.js';
import { InvalidInputProblem, NotFoundProblem } from '../../../request/problem.type.js';
import { PolicyBasis } from '../document/policy-basis.type.js';
import { Metric } from '../target/metric.type.js';
import { PeriodType } from './park-monitor.input.js';
import type { SeriesChange } from './series-change.js';
import type { SeriesPoint } from './series-point.js';

@ObjectType({ simpleResolvers: true, description: 'A value of a period (期间数值).' })
export class MonitorPoint implements SeriesPoint {
  @Field(() => String, { description: '2026-03, 2026-Q1 or 2026 (期间)' })
  period!: string;

  @Field(() => Float, { nullable: true, description: 'Value; null where not reported, never zero (数值)' })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Sum of the shorter periods reported so far; null where the period itself was reported or none was (累计)',
  })
  partial!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the shorter periods reported, 0 to 1; null where it is of none (上报覆盖率)',
  })
  coverage!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True where it is an estimate (是否估计)' })
  estimated!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Source (来源)' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Date of the figure, ISO (数据日期)' })
  asOf!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Change of the last value known, as a share: 0.05 is 5 % more (变化).',
})
export class MonitorChange implements SeriesChange {
  @Field(() => Float, {
    nullable: true,
    description: 'Against the same period a year before; null where either is not known (同比)',
  })
  onYear!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Against the period before; null where either is not known (环比)',
  })
  onPeriod!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A target line of a metric (目标线).' })
export class MonitorTarget {
  policyCode!: string;

  @Field(() => GraphQLJSON, { description: 'A number; [low, high] between two ends (目标值)' })
  target!: number | readonly number[];

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Year, EACH_YEAR, or null where the text gives none (期限)',
  })
  due!: number | string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'target − last value known, 0 where met; null for sums and counts, which are of all parks together (差距)',
  })
  gap!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Values of a metric over periods (指标序列).' })
export class MonitorSeries {
  parkCode!: string;
  /** Last period with a value; null where there is none. */
  lastPeriod!: string | null;

  @Field(() => Metric, { description: 'The metric (指标)' })
  metric!: Metric;

  @Field(() => PeriodType, { description: 'Length of the periods (周期)' })
  periodType!: PeriodTypeName;

  @Field(() => [MonitorPoint], { description: 'Every period asked for, oldest first (各期数值)' })
  points!: readonly MonitorPoint[];

  @Field(() => MonitorChange, { description: 'Change of the last value known (变化)' })
  change!: MonitorChange;

  @Field(() => [MonitorTarget], { description: 'Targets of documents for the metric (目标线)' })
  targets!: readonly MonitorTarget[];
}

@ObjectType({ simpleResolvers: true, description: 'Periods of a metric that were not reported (未报期间).' })
export class MonitorMissing {
  @Field(() => Metric, { description: 'The metric (指标)' })
  metric!: Metric;

  @Field(() => [String], { description: 'Periods without a value (期间)' })
  periods!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'Figures of a park over time (园区监测).' })
export class ParkMonitorReport {
  readonly __typename!: 'ParkMonitorReport';
  parkCode!: string;

  @Field(() => [MonitorSeries], { description: 'A series a metric, by code (指标序列)' })
  series!: readonly MonitorSeries[];

  @Field(() => [MonitorMissing], { description: 'What was not reported (未报)' })
  missing!: readonly MonitorMissing[];

  @Field(() => PolicyBasis, { description: 'Data date and revision (依据)' })
  basis!: PolicyBasis;
}

export const ParkMonitorResult = createUnionType({
  name: 'ParkMonitorResult',
  description: 'A report, or the problem that stood in its way (园区监测结果)',
  types: () => [ParkMonitorReport, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});
