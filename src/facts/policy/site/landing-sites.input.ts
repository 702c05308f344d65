import { Field, Float, InputType } from 'type-graphql';
import { NearInput } from '../../../request/position.input.js';

@InputType({ description: 'What a project needs of a site (落地选址条件).' })
export class LandingSitesInput {
  @Field(() => String, {
    nullable: true,
    description: 'Code of a region: sites anywhere within it (地区代码)',
  })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a park (园区代码)' })
  park?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Kind as the register names it: 地块, 标准厂房 (类别)',
  })
  kind?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Mode of supply: 弹性出让, 先租后让, 分期供地, 标准地 (供应方式)',
  })
  mode?: string | null;

  @Field(() => Float, { nullable: true, description: 'Least vacant area in square metres (最小空置面积)' })
  leastVacantM2?: number | null;

  @Field(() => NearInput, {
    nullable: true,
    description: 'Within a distance of this point; the list is then nearest first (附近)',
  })
  near?: NearInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Day asked about, YYYY-MM-DD; today in China by default (基准日)',
  })
  asOf?: string | null;
}
