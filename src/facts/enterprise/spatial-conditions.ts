import { lowerBound } from '../../analysis/number/lower-bound.js';
import type { Area } from '../../geo/area/area.js';
import { boxArea } from '../../geo/area/box-area.js';
import { circleArea } from '../../geo/area/circle-area.js';
import { polygonArea } from '../../geo/area/polygon-area.js';
import type { Crs } from '../../geo/crs.js';
import { itemsWithin } from '../../geo/morton/items-within.js';
import { requirePolygon } from '../../geo/polygon/require-polygon.js';
import { requireBox } from '../../geo/require-box.js';
import { geometryChecked } from '../../request/geometry-checked.js';
import type { NearInput } from '../../request/position.input.js';
import { requirePosition, requireRadius } from '../../request/require-position.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Condition } from './condition.js';
import type { BBoxInput } from './enterprise-filter.input.js';
import { pointIndexOf } from './point-index-of.js';

const maxPositions = 10_000;

export const nearArea = (near: NearInput): Area =>
  circleArea(requirePosition('near', near), requireRadius('near', near));

export const bboxArea = (bbox: BBoxInput): Area =>
  boxArea(
    geometryChecked(() => requireBox(bbox, 'bbox')),
    bbox.crs,
  );

export const areaOfPolygon = (polygon: object, crs: Crs): Area =>
  polygonArea(
    geometryChecked(() => requirePolygon(polygon, 'polygon', maxPositions)),
    crs,
  );

const has = (ascending: Int32Array, row: number): boolean => ascending[lowerBound(ascending, row)] === row;

/** Condition that an enterprise has a point and it lies in an area, by the spatial index. */
export const locatedIn = (snapshot: Snapshot, area: Area): Condition => {
  const rows = itemsWithin(pointIndexOf(snapshot, 'WGS84'), area);
  return { passes: (row) => has(rows, row), among: { size: rows.length, rows: () => rows } };
};
