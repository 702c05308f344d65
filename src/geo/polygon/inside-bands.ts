import { orient2d } from 'robust-predicates';
import { bandOf, type EdgeBands } from './edge-bands.js';

/**
 * Tells whether a point lies inside the rings (an odd number of edges to its east) or on an edge. Exact: the sign of
 * the area that a point and an edge span is computed without rounding error (Shewchuk 1997).
 */
export const insideBands = (bands: EdgeBands, x: number, y: number): boolean => {
  const { edges, items, start } = bands;
  if (x < bands.west || x > bands.east || y < bands.south || y > bands.north) return false;
  const band = bandOf(bands, y);
  let inside = false;
  for (let i = start[band]!; i < start[band + 1]!; i++) {
    const at = items[i]!;
    const [x1, y1, x2, y2] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!];
    if ((y < y1 && y < y2) || (y > y1 && y > y2) || (x > x1 && x > x2)) continue;
    const spans = y1 <= y !== y2 <= y;
    if (x < x1 && x < x2) {
      if (spans) inside = !inside;
      continue;
    }
    const side = orient2d(x1, y1, x2, y2, x, y);
    if (side === 0) return true;
    // orient2d is positive where the point lies to the right of the edge.
    if (spans && side < 0 === y2 > y1) inside = !inside;
  }
  return inside;
};
