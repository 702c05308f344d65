/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A box, its sides included; west may exceed east across the antimeridian, at most 180° wide (矩形范围). */
export type BBoxInput = {
  /** Its system; WGS84 where not said (坐标系) */
  crs?: Crs;
  /** Degrees (东) */
  east: number;
  /** Degrees (北) */
  north: number;
  /** Degrees (南) */
  south: number;
  /** Degrees (西) */
  west: number;
};

/** Reference system of coordinates (坐标系). CGCS2000 equals WGS84 at map scale; its label is kept. */
export type Crs =
  /** 百度 */
  | 'BD09'
  /** 天地图 (国家大地坐标系) */
  | 'CGCS2000'
  /** 高德, 腾讯 (火星坐标) */
  | 'GCJ02'
  /** GPS, GeoJSON (国际) */
  | 'WGS84';

/** Which enterprises; every condition given must hold (企业筛选). */
export type EnterpriseFilter = {
  /** Within a box (矩形) */
  bbox?: BBoxInput | null | undefined;
  /** Active in any segment of this chain, of the graph or of `chainFrom` (产业链代码) */
  chain?: string | null | undefined;
  /** Global ids, own ids or credit codes, at most 1,000 (标识) */
  ids?: Array<string> | null | undefined;
  /** Annual revenue known and at most this, yuan (营收上限) */
  maxRevenueCny?: number | null | undefined;
  /** Annual revenue known and at least this, yuan (营收下限) */
  minRevenueCny?: number | null | undefined;
  /** Within a distance of a point (附近) */
  near?: NearInput | null | undefined;
  /** Seat anywhere within this place (地点) */
  place?: PlaceInput | null | undefined;
  /** Within a GeoJSON Polygon or MultiPolygon, its edges included; closed rings that do not cross, at most 10,000 positions (多边形) */
  polygon?: Record<string, unknown> | null | undefined;
  /** System of the polygon; WGS84 where not said (多边形坐标系) */
  polygonCrs?: Crs | null | undefined;
  /** Active in any of these segments or their parts (环节代码) */
  segments?: Array<string> | null | undefined;
  /** Words in names, former names or products, Chinese too (全文检索) */
  text?: string | null | undefined;
  /** Holds any of these titles (称号) */
  tiers?: Array<string> | null | undefined;
};

/** The order of a list of enterprises; ties by own id (排序). */
export type EnterpriseOrder = {
  /** Field to order by (字段) */
  field: EnterpriseOrderField;
  /** The point of DISTANCE (起点) */
  from?: PositionInput | null | undefined;
};

/** Field that a list of enterprises is ordered by (排序字段) */
export type EnterpriseOrderField =
  /** Nearest first from `from`, unlocated last (距离) */
  | 'DISTANCE'
  /** Descending, unknown last (从业人数) */
  | 'EMPLOYEES'
  /** By name (名称) */
  | 'NAME'
  /** By region in the order of the tree; the default otherwise (地区) */
  | 'REGION'
  /** Best match of filter.text first; the default where a text is given (相关度) */
  | 'RELEVANCE'
  /** Largest first, unknown last (营业收入) */
  | 'REVENUE';

/** All within a distance of a point (圆形范围). */
export type NearInput = {
  /** Its system; WGS84 where not said (坐标系) */
  crs?: Crs;
  /** Degrees north (纬度) */
  latitude: number;
  /** Degrees east (经度) */
  longitude: number;
  /** Kilometres on the sphere, above 0 to 20,000 (半径) */
  radiusKm: number;
};

/** A place by its kind and code (地点). */
export type PlaceInput = {
  /** GB/T 2260 code or park code (代码) */
  code: string;
  /** REGION or PARK (类型) */
  kind: PlaceKind;
};

/** Kind of a place (地点类型) */
export type PlaceKind =
  /** A development zone or park (园区) */
  | 'PARK'
  /** An administrative region (行政区) */
  | 'REGION';

/** A point and its system (点). */
export type PositionInput = {
  /** Its system; WGS84 where not said (坐标系) */
  crs?: Crs;
  /** Degrees north (纬度) */
  latitude: number;
  /** Degrees east (经度) */
  longitude: number;
};

/** Level of a region: 国, 省, 地, 县 (级别) */
export type RegionLevel =
  | 'COUNTY'
  | 'NATION'
  | 'PREFECTURE'
  | 'PROVINCE';

export type EnterprisesQueryVariables = Exact<{
  filter?: EnterpriseFilter | null | undefined;
  orderBy?: EnterpriseOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterprisesQuery = { enterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { ownId: string, name: string, revenueCny: number | null, revenueYear: number | null, employees: number | null, region: { name: string, nameEn: string | null, level: RegionLevel, parent: { name: string, nameEn: string | null, level: RegionLevel } | null } | null, park: { name: string, nameEn: string | null } | null, tiers: Array<{ tier: string }>, segments: Array<{ segment: { code: string, name: string, nameEn: string | null } }> } }> } };


export const EnterprisesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enterprises"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revenueCny"}},{"kind":"Field","name":{"kind":"Name","value":"revenueYear"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"park"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterprisesQuery, EnterprisesQueryVariables>;