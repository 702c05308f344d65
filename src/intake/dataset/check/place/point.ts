import type { Remark } from '../../../../codes/cell/reading.js';
import type { Crs } from '../../../../geo/crs.js';
import type { Position } from '../../../../geo/position.js';
import type { FindingCode } from '../finding/finding-codes.js';

export type PointColumn = 'longitude' | 'latitude' | 'crs';

export interface GivenPoint {
  readonly longitude?: number;
  readonly latitude?: number;
  readonly crs?: Crs;
  /** Label as written. */
  readonly label: string;
  /** True where a cell of the point was refused already. */
  readonly refused: boolean;
  /** Region that the row names. */
  readonly region?: string;
  /** True where rows of the resource name a region, and this row's region was not refused. */
  readonly mayBeChinese: boolean;
}

export type PointRemark = Remark<FindingCode> & { readonly at: PointColumn };

export interface CheckedPoint {
  /** WGS-84. */
  readonly position?: Position;
  readonly remarks: readonly PointRemark[];
}

const shown = (degrees: number): number => Number(degrees.toFixed(6));
/** Both coordinates as messages show them: to six decimals, a tenth of a metre. */
export const figures = ({ longitude, latitude }: Position) => ({
  longitude: shown(longitude),
  latitude: shown(latitude),
});
/** Turns the point, with its coordinates the other way round. */
export const turned = ({ longitude, latitude }: Position): Position => ({
  longitude: latitude,
  latitude: longitude,
});
