import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Node } from '../../request/node.type.js';
import { Sourced } from '../../request/sourced.type.js';
import { Place, PlaceKind } from './place.type.js';

@ObjectType({
  implements: [Node, Place],
  simpleResolvers: true,
  description: 'A development zone or park (园区).',
})
export class Park extends Sourced {
  readonly __typename!: 'Park';
  regionCode!: string | null;
  longitude!: number | null;
  latitude!: number | null;
  precision!: string | null;

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Own code (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => PlaceKind, { description: 'Always PARK (类型)' })
  kind!: PlaceKind;

  @Field(() => String, {
    nullable: true,
    description:
      'HTZ 高新区, ETDZ 经开区, INDUSTRIAL, INDUSTRY_PARK, BORDER, CUSTOMS, as stated or by its name; null where neither says (园区类型)',
  })
  zoneKind!: string | null;

  @Field(() => String, { nullable: true, description: 'NATIONAL, REGIONAL or as the source says (级别)' })
  level!: string | null;

  @Field(() => String, { nullable: true, description: 'Grade within the level (等级)' })
  grade!: string | null;

  @Field(() => Float, { nullable: true, description: 'Area in hectares (面积)' })
  areaHa!: number | null;

  @Field(() => String, { nullable: true, description: 'Date of establishment, ISO (设立日期)' })
  established!: string | null;
}
