import type { Box } from '../box.js';
import { latitudeOfY, longitudeOfX } from '../mercator.js';
import { keyDepth } from './morton-code.js';
import type { MortonIndex } from './morton-index.js';

/** Square of the Web Mercator world, 2^depth on a side, with the ranks of the points in it. */
export interface MortonCell {
  readonly depth: number;
  readonly x: number;
  readonly y: number;
  readonly code: number;
  readonly from: number;
  readonly to: number;
}

export const worldCell = ({ size }: MortonIndex): MortonCell => ({
  depth: 0,
  x: 0,
  y: 0,
  code: 0,
  from: 0,
  to: size,
});

/** Finds the first rank of [from, to) whose key is not below. */
export const firstAtOrAbove = (keys: Float64Array, key: number, from: number, to: number): number => {
  let [left, right] = [from, to];
  while (left < right) {
    const middle = (left + right) >>> 1;
    if (keys[middle]! < key) left = middle + 1;
    else right = middle;
  }
  return left;
};

/** Cuts a cell into its four quarters, empty ones left out. */
export const quarters = ({ keys }: MortonIndex, cell: MortonCell): MortonCell[] => {
  const depth = cell.depth + 1;
  const size = 4 ** (keyDepth - depth);
  const parts: MortonCell[] = [];
  let from = cell.from;
  for (let quarter = 0; quarter < 4; quarter++) {
    const code = cell.code * 4 + quarter;
    const to = quarter === 3 ? cell.to : firstAtOrAbove(keys, (code + 1) * size, from, cell.to);
    const [x, y] = [cell.x * 2 + (quarter & 1), cell.y * 2 + (quarter >> 1)];
    if (from < to) parts.push({ depth, x, y, code, from, to });
    from = to;
  }
  return parts;
};

/** Degrees; rounding must not put a point outside its cell. */
const slack = 1e-9;

/** Finds the box of a cell; the northernmost and southernmost reach to the poles, as they hold what lies there. */
export const boxOfCell = ({ depth, x, y }: MortonCell): Box => {
  const side = 2 ** depth;
  return {
    west: Math.max(-180, longitudeOfX(x / side) - slack),
    east: Math.min(180, longitudeOfX((x + 1) / side) + slack),
    north: y === 0 ? 90 : latitudeOfY(y / side) + slack,
    south: y === side - 1 ? -90 : latitudeOfY((y + 1) / side) - slack,
  };
};
