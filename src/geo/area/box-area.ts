import type { Box } from '../box.js';
import type { Crs } from '../crs.js';
import type { Position } from '../position.js';
import type { Area, BoxRelation } from './area.js';
import { areaIn } from './area-in.js';

/** Boxes that do not cross the antimeridian; one that ends on it has the points written on its other side too. */
const plainBoxes = (box: Box): Box[] => {
  if (box.west > box.east)
    return [
      { ...box, east: 180 },
      { ...box, west: -180 },
    ];
  return [
    box,
    ...(box.east === 180 ? [{ ...box, west: -180, east: -180 }] : []),
    ...(box.west === -180 ? [{ ...box, west: 180, east: 180 }] : []),
  ];
};

const has = ({ west, south, east, north }: Box, { longitude, latitude }: Position): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

const holds = (outer: Box, inner: Box): boolean =>
  inner.west >= outer.west &&
  inner.east <= outer.east &&
  inner.south >= outer.south &&
  inner.north <= outer.north;

const apart = (a: Box, b: Box): boolean =>
  a.west > b.east || a.east < b.west || a.south > b.north || a.north < b.south;

const relation = (plain: readonly Box[], cell: Box): BoxRelation => {
  if (plain.some((box) => holds(box, cell))) return 'inside';
  return plain.every((box) => apart(box, cell)) ? 'outside' : 'crossing';
};

/** Makes the area of a box, its sides included; sides are meridians and parallels of the box’s own system. */
export const boxArea = (box: Box, crs: Crs): Area => {
  const plain = plainBoxes(box);
  return areaIn(crs, {
    contains: (position) => plain.some((part) => has(part, position)),
    relation: (cell) => relation(plain, cell),
  });
};
