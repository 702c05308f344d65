import * as turf from '@turf/turf';
import type { OnePolygon, Polygons } from './decode-geometry.js';

type Area = OnePolygon | Polygons;

/** One grid cell of the source (100 m square); what is smaller came of rounding. */
const smallestPartKm2 = 0.01;

const areaKm2 = (ring: readonly number[][]): number => turf.area(turf.polygon([[...ring]])) / 1e6;

const parts = (area: Area): number[][][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

const asArea = (polygons: number[][][][]): Area =>
  polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] ?? [] }
    : { type: 'MultiPolygon', coordinates: polygons };

const withoutSpecks = (area: Area, smallestHoleKm2: number): Area =>
  asArea(
    parts(area)
      .filter(([outer = []]) => areaKm2(outer) >= smallestPartKm2)
      .map(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => areaKm2(hole) >= smallestHoleKm2)]),
  );

const merged = (areas: readonly Area[]): Area => {
  const union = turf.union(turf.featureCollection(areas.map((area) => turf.feature(area))));
  if (!union) throw new Error(`the union of ${areas.length} outlines is empty`);
  return (turf.rewind(union) as typeof union).geometry;
};

/** The outline without the self-intersections that rounding to the source's grid left in it. */
export const repairGeometry = (area: Area): Area => withoutSpecks(merged([area, area]), smallestPartKm2);

/** Slivers between neighbours whose common border was drawn twice are below this. */
const smallestHoleOfUnionKm2 = 2;

/** One outline around several neighbours. */
export const joinGeometries = (areas: readonly Area[]): Area =>
  withoutSpecks(merged(areas), smallestHoleOfUnionKm2);
