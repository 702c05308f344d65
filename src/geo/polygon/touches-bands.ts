import { orient2d } from 'robust-predicates';
import type { Box } from '../box.js';
import { bandOf, type EdgeBands } from './edge-bands.js';

const corners = ({ west, south, east, north }: Box): readonly (readonly [number, number])[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

/** All four corners on one side of the edge’s line: the box and the edge do not meet. */
const besideBox = (x1: number, y1: number, x2: number, y2: number, box: Box): boolean => {
  const sides = corners(box).map(([x, y]) => Math.sign(orient2d(x1, y1, x2, y2, x, y)));
  return sides[0] !== 0 && sides.every((side) => side === sides[0]);
};

/** Whether any edge meets a box. */
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
