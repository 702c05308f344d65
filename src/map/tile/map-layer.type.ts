import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';

@ObjectType({ simpleResolvers: true, description: 'Where vector tiles of a selection are (矢量瓦片图层).' })
export class MapLayer {
  readonly __typename!: 'MapLayer';

  @Field(() => String, { description: 'A TileJSON 3.0 document, as MapLibre takes it (TileJSON 地址)' })
  tileJsonUrl!: string;

  @Field(() => String, { description: 'MVT 2.1 tiles by {z}, {x}, {y}, XYZ (瓦片地址模板)' })
  tileUrlTemplate!: string;

  @Field(() => Int, { description: 'Lowest zoom (最小级别)' })
  minZoom!: number;

  @Field(() => Int, {
    description: 'Deepest zoom that shows more than the one before; tiles go to 22 (最大级别)',
  })
  maxZoom!: number;

  @Field(() => [Float], {
    nullable: true,
    description: 'West, south, east, north in the system asked for; null where nothing is drawn (范围)',
  })
  bounds!: readonly number[] | null;

  @Field(() => Int, {
    description: 'Enterprises with a known place; of other layers features, at most 10,000 (要素数)',
  })
  count!: number;

  @Field(() => String, { description: 'Revision of the graph now; tiles follow it (图版本)' })
  graphRevision!: string;

  @Field(() => String, {
    description: 'Origin of the data, and that this is no approved map; to be shown (署名与声明)',
  })
  attribution!: string;
}

export const MapLayerResult = createUnionType({
  name: 'MapLayerResult',
  description: 'A layer of tiles, or the problem that stood in its way (瓦片图层结果)',
  types: () => [MapLayer, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});
