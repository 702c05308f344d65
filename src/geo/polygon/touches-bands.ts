import { orient2d } from 'robust-predicates';
import type { Box } from '../box.js';
import { bandOf, type EdgeBands } from './edge-bands.js';

/** All four corners on one side of the edge’s line: the box and the edge do not meet. */
const besideBox = (x1: number, y1: number, x2: number, y2: number, box: Box): boolean => {
  const { west, south, east, north } = box;
  const side = Math.sign(orient2d(x1, y1, x2, y2, west, south));
  return (
    side !== 0 &&
    side * orient2d(x1, y1, x2, y2, east, south) > 0 &&
    side * orient2d(x1, y1, x2, y2, east, north) > 0 &&
    side * orient2d(x1, y1, x2, y2, west, north) > 0
  );
};

/** Tells whether any edge meets a box. */
export const touchesBands = (bands: EdgeBands, box: Box): boolean => {
  const { edges, items, start } = bands;
  const last = start[bandOf(bands, box.north) + 1]!;
  for (let i = start[bandOf(bands, box.south)]!; i < last; i++) {
    const at = items[i]!;
    const [x1, y1, x2, y2] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!];
    if (Math.max(x1, x2) < box.west || Math.min(x1, x2) > box.east) continue;
    if (Math.max(y1, y2) < box.south || Math.min(y1, y2) > box.north) continue;
    if (!besideBox(x1, y1, x2, y2, box)) return true;
  }
  return false;
};
