import { Field, Float, InputType, Int } from 'type-graphql';
import { PlaceInput } from '../../place/place.input.js';

@InputType({ description: 'Which targets, and the value to hold against them (政策目标查询条件).' })
export class PolicyTargetsInput {
  @Field(() => String, {
    nullable: true,
    description: 'Day asked about, YYYY-MM-DD; today in China by default (基准日)',
  })
  asOf?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a document; all by default (政策代码)' })
  policy?: string | null;

  @Field(() => String, { nullable: true, description: 'Article that states it: 二, 三(二)4 (条款)' })
  article?: string | null;

  @Field(() => String, { nullable: true, description: 'Metric, by code or Chinese name (指标)' })
  metric?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Value to hold against the targets of the metric, in its unit; by default the newest yearly observation of the place (数值)',
  })
  value?: number | null;

  @Field(() => Int, { nullable: true, description: 'Year whose end the value is of (数值年份)' })
  valueYear?: number | null;

  @Field(() => PlaceInput, {
    nullable: true,
    description: 'Place whose observations are taken; by default the region of each target (地点)',
  })
  place?: PlaceInput | null;
}
