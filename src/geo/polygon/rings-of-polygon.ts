import { turnedTowards, unwrapRing, type Vertex } from './unwrap-ring.js';

/** Lists the rings of a polygon with continuous longitudes, holes on the same turn as their outer ring. */
export const ringsOfPolygon = (rings: readonly (readonly (readonly number[])[])[]): Vertex[][] => {
  const [outer = [], ...holes] = rings.map(unwrapRing);
  return [outer, ...holes.map((hole) => turnedTowards(hole, outer))];
};
