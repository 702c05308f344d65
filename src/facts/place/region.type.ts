import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../request/node.type.js';
import { Sourced } from '../../request/sourced.type.js';
import { Place, PlaceKind } from './place.type.js';

export const RegionLevel = {
  NATION: 'NATION',
  PROVINCE: 'PROVINCE',
  PREFECTURE: 'PREFECTURE',
  COUNTY: 'COUNTY',
} as const;
export type RegionLevel = keyof typeof RegionLevel;

registerEnumType(RegionLevel, {
  name: 'RegionLevel',
  description: 'Level of a region: 国, 省, 地, 县 (级别)',
});

@ObjectType({
  implements: [Node, Place],
  simpleResolvers: true,
  description: 'An administrative region (行政区) by GB/T 2260.',
})
export class Region extends Sourced {
  readonly __typename!: 'Region';
  parentCode!: string | null;
  longitude!: number | null;
  latitude!: number | null;
  precision!: string | null;

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'GB/T 2260 code (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => PlaceKind, { description: 'Always REGION (类型)' })
  kind!: PlaceKind;

  @Field(() => RegionLevel, { description: 'Level (级别)' })
  level!: RegionLevel;

  @Field(() => [String], { description: 'Names it bore before (曾用名)' })
  formerNames!: readonly string[];

  @Field(() => [String], { description: 'Codes it bore before (曾用代码)' })
  formerCodes!: readonly string[];
}
