import type { FeatureCollection } from 'geojson';
import { GraphQLJSONObject } from 'graphql-scalars';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { Crs as CrsName } from '../geo/crs.js';
import { Crs } from '../request/crs.type.js';
import { InvalidInputProblem, NotFoundProblem } from '../request/problem.type.js';

@ObjectType({ simpleResolvers: true, description: 'Something to draw (地图要素).' })
export class MapFeatures {
  readonly __typename!: 'MapFeatures';

  @Field(() => GraphQLJSONObject, {
    description:
      'A GeoJSON FeatureCollection (RFC 7946), longitude first; `precision` names the place that a point marks (GeoJSON 要素集)',
  })
  geojson!: FeatureCollection;

  @Field(() => Int, { description: 'Features in geojson (要素数)' })
  count!: number;

  @Field(() => Int, {
    description: 'Features there are, also beyond the limit; of clusters the enterprises they count (总数)',
  })
  total!: number;

  @Field(() => Int, {
    description: 'Number of features without a known place, which are not drawn (无坐标数)',
  })
  unlocated!: number;

  @Field(() => Boolean, { description: 'There is more than the limit lets through (是否截断)' })
  truncated!: boolean;

  @Field(() => Crs, { description: 'System of the coordinates (坐标系)' })
  crs!: CrsName;

  @Field(() => String, {
    description: 'Origin of the data, and that this is no approved map; to be shown (署名与声明)',
  })
  attribution!: string;
}

export const MapFeaturesResult = createUnionType({
  name: 'MapFeaturesResult',
  description: 'Features, or the problem that stood in its way (地图要素结果)',
  types: () => [MapFeatures, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});
