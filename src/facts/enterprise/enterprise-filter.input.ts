import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, Float, InputType, registerEnumType } from 'type-graphql';
import type { Crs as CrsName } from '../../geo/crs.js';
import { Crs } from '../../request/crs.type.js';
import { NearInput, PositionInput } from '../../request/position.input.js';
import { PlaceInput } from '../place/place.input.js';

@InputType({
  description:
    'A box, its sides included; west may exceed east across the antimeridian, at most 180° wide (矩形范围).',
})
export class BBoxInput {
  @Field(() => Float, { description: 'Degrees (西)' })
  west!: number;

  @Field(() => Float, { description: 'Degrees (南)' })
  south!: number;

  @Field(() => Float, { description: 'Degrees (东)' })
  east!: number;

  @Field(() => Float, { description: 'Degrees (北)' })
  north!: number;

  @Field(() => Crs, { defaultValue: 'WGS84', description: 'Its system; WGS84 where not said (坐标系)' })
  crs!: CrsName;
}

@InputType({ description: 'Which enterprises; every condition given must hold (企业筛选).' })
export class EnterpriseFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words in names, former names or products, Chinese too (全文检索)',
  })
  text?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Global ids, own ids or credit codes, at most 1,000 (标识)',
  })
  ids?: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Active in any segment of this chain, of the graph or of `chainFrom` (产业链代码)',
  })
  chain?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Active in any of these segments or their parts (环节代码)',
  })
  segments?: string[];

  @Field(() => PlaceInput, { nullable: true, description: 'Seat anywhere within this place (地点)' })
  place?: PlaceInput;

  @Field(() => [String], { nullable: true, description: 'Holds any of these titles (称号)' })
  tiers?: string[];

  @Field(() => Float, {
    nullable: true,
    description: 'Annual revenue known and at least this, yuan (营收下限)',
  })
  minRevenueCny?: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Annual revenue known and at most this, yuan (营收上限)',
  })
  maxRevenueCny?: number;

  @Field(() => NearInput, { nullable: true, description: 'Within a distance of a point (附近)' })
  near?: NearInput;

  @Field(() => BBoxInput, { nullable: true, description: 'Within a box (矩形)' })
  bbox?: BBoxInput;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      'Within a GeoJSON Polygon or MultiPolygon, its edges included; closed rings that do not cross, at most 10,000 positions (多边形)',
  })
  polygon?: object;

  @Field(() => Crs, {
    nullable: true,
    description: 'System of the polygon; WGS84 where not said (多边形坐标系)',
  })
  polygonCrs?: CrsName;
}

export const EnterpriseOrderField = {
  RELEVANCE: 'RELEVANCE',
  REGION: 'REGION',
  NAME: 'NAME',
  REVENUE: 'REVENUE',
  EMPLOYEES: 'EMPLOYEES',
  DISTANCE: 'DISTANCE',
} as const;
export type EnterpriseOrderField = keyof typeof EnterpriseOrderField;

registerEnumType(EnterpriseOrderField, {
  name: 'EnterpriseOrderField',
  description: 'Field that a list of enterprises is ordered by (排序字段)',
  valuesConfig: {
    RELEVANCE: { description: 'Best match of filter.text first; the default where a text is given (相关度)' },
    REGION: { description: 'By region in the order of the tree; the default otherwise (地区)' },
    NAME: { description: 'By name (名称)' },
    REVENUE: { description: 'Largest first, unknown last (营业收入)' },
    EMPLOYEES: { description: 'Descending, unknown last (从业人数)' },
    DISTANCE: { description: 'Nearest first from `from`, unlocated last (距离)' },
  },
});

@InputType({ description: 'The order of a list of enterprises; ties by own id (排序).' })
export class EnterpriseOrder {
  @Field(() => EnterpriseOrderField, { description: 'Field to order by (字段)' })
  field!: EnterpriseOrderField;

  @Field(() => PositionInput, { nullable: true, description: 'The point of DISTANCE (起点)' })
  from?: PositionInput;
}
