import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Sourced } from '../../../request/sourced.type.js';

export const MetricDimension = {
  ECONOMY: 'ECONOMY',
  INNOVATION: 'INNOVATION',
  INDUSTRY: 'INDUSTRY',
  RESOURCES: 'RESOURCES',
} as const;

registerEnumType(MetricDimension, {
  name: 'MetricDimension',
  description: 'Dimension of the statistics of parks (统计维度)',
  valuesConfig: {
    ECONOMY: { description: 'Economic operation (经济运行)' },
    INNOVATION: { description: 'Innovation (创新活力)' },
    INDUSTRY: { description: 'Industry enablement (产业赋能)' },
    RESOURCES: { description: 'Resources (资源集聚)' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A figure that is followed over time or that a target names (指标).',
})
export class Metric extends Sourced {
  @Field(() => String, { description: 'Own code (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => String, { description: 'Unit of its values (单位)' })
  unit!: string;

  @Field(() => MetricDimension, { nullable: true, description: 'Dimension; null where not said (维度)' })
  dimension!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'M, Q or Y: how often it is reported; null where not said (周期)',
  })
  periodType!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'FLOW: periods add up; STOCK: the last period stands; null where not said (指标类型)',
  })
  kind!: string | null;
}
