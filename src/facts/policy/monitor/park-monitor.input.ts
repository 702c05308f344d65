import { Field, InputType, registerEnumType } from 'type-graphql';
import type { PeriodType as PeriodTypeName } from '../../../codes/period-type-of.js';

export const PeriodType = { M: 'M', Q: 'Q', Y: 'Y' } as const satisfies Record<
  PeriodTypeName,
  PeriodTypeName
>;

registerEnumType(PeriodType, {
  name: 'PeriodType',
  description: 'Length of periods (周期)',
  valuesConfig: {
    M: { description: 'Months (月报)' },
    Q: { description: 'Quarters (季报)' },
    Y: { description: 'Years (年报)' },
  },
});

@InputType({ description: 'Which park, figures and periods (园区监测查询条件).' })
export class ParkMonitorInput {
  @Field(() => String, { description: 'Code of the park (园区代码)' })
  park!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Metrics by code or Chinese name; by default those observed of the park (指标)',
  })
  metrics?: readonly string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'First period: 2026-03, 2026-Q1 or 2026; by default the first observed (起始期间)',
  })
  from?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Last period, its end included; by default the last observed (截止期间)',
  })
  to?: string | null;

  @Field(() => PeriodType, {
    nullable: true,
    description: 'Length of the periods; by default the shortest observed of each metric (周期)',
  })
  periodType?: PeriodTypeName | null;
}
