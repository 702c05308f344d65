import { Field, ID, InterfaceType, registerEnumType } from 'type-graphql';

export const PlaceKind = { REGION: 'REGION', PARK: 'PARK' } as const;
export type PlaceKind = keyof typeof PlaceKind;

registerEnumType(PlaceKind, {
  name: 'PlaceKind',
  description: 'Kind of a place (地点类型)',
  valuesConfig: {
    REGION: { description: 'An administrative region (行政区)' },
    PARK: { description: 'A development zone or park (园区)' },
  },
});

@InterfaceType({
  description: 'A region or a park (地点).',
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class Place {
  readonly __typename!: string;

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'GB/T 2260 code of a region, own code of a park (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => PlaceKind, { description: 'Kind (类型)' })
  kind!: PlaceKind;
}
