import { firstCrossing } from '../polygon/crossings.js';
import { unitePolygons } from '../polygon/unite-polygons.js';
import type { Vertex } from '../polygon/unwrap-ring.js';
import type { Rings } from './clip-polygon.js';
import { reversedPath, twiceArea } from './path-area.js';
import type { Path } from './side.js';

/** Rounding the repaired polygon can bring its edges together again; it seldom does so twice. */
const maxRepairs = 4;

/** Twice the area of the least hole that is kept, square units: an eighth of a pixel where a tile is drawn on 512. */
const leastHole = 16;

const verticesOf = (path: Path): Vertex[] => {
  const vertices: Vertex[] = [];
  for (let at = 0; at < path.length; at += 2) vertices.push([path[at]!, path[at + 1]!]);
  return vertices;
};

const roundedPath = (ring: readonly (readonly number[])[], outer: boolean): Path => {
  const path = ring
    .map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const)
    .filter(([x, y], at, all) => at === 0 || x !== all[at - 1]![0] || y !== all[at - 1]![1])
    .flat();
  return twiceArea(path) > 0 === outer ? path : reversedPath(path);
};

/** The same area as polygons that touch neither themselves nor each other, in whole units again. */
const repaired = (polygons: readonly Vertex[][][]): Rings[] =>
  unitePolygons(polygons).map((rings) => rings.map((ring, at) => roundedPath(ring, at === 0)));

/**
 * Polygons in whole units without self-intersection or overlap: rounding brings edges together that were apart, and the
 * specification asks for valid ones.
 */
export const simplePolygons = (polygons: readonly Rings[], repairs = 0): readonly Rings[] => {
  const wide = polygons
    .filter(([outer]) => outer && twiceArea(outer) !== 0)
    .map(([outer, ...holes]) => [outer!, ...holes.filter((hole) => Math.abs(twiceArea(hole)) >= leastHole)]);
  const vertices = wide.map((rings) => rings.map(verticesOf));
  if (wide.length === 0 || repairs === maxRepairs || firstCrossing(vertices.flat()) === undefined)
    return wide;
  return simplePolygons(repaired(vertices), repairs + 1);
};
