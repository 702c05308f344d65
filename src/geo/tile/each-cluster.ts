import { firstAtOrAbove } from '../morton/cell.js';
import { type CellRectangle, eachRange } from '../morton/each-range.js';
import { keyDepth } from '../morton/morton-code.js';
import type { MortonIndex } from '../morton/morton-index.js';
import type { Cluster } from './cluster.js';

const world = 2 ** 32;

/** The first rank after `from` whose key is not below: steps double until one is, then halve. */
const firstBeyond = (keys: Float64Array, key: number, from: number, to: number): number => {
  let [before, step] = [from, 1];
  while (before + step < to && keys[before + step]! < key) {
    before += step;
    step *= 2;
  }
  return firstAtOrAbove(keys, key, before + 1, Math.min(to, before + step));
};

/** Moves a coordinate into the middle half of its cell. */
const towardsMiddle = (at: number, side: number): number => {
  const cell = Math.floor(at * side);
  return (cell + Math.min(0.75, Math.max(0.25, at * side - cell))) / side;
};

/** Visits every cell of a rectangle that holds points, in the order of the index. */
export const eachCluster = (
  index: MortonIndex,
  rectangle: CellRectangle,
  visit: (cluster: Cluster) => void,
): void => {
  const { keys, sumX, sumY } = index;
  const size = 4 ** (keyDepth - rectangle.depth);
  const side = 2 ** rectangle.depth;
  eachRange(index, rectangle, (start, end) => {
    for (let from = start; from < end; ) {
      const code = Math.floor(keys[from]! / size);
      const to = firstBeyond(keys, (code + 1) * size, from, end);
      const points = (to - from) * world;
      const [x, y] = [(sumX[to]! - sumX[from]!) / points, (sumY[to]! - sumY[from]!) / points];
      if (to - from === 1) visit({ code, from, to, x, y });
      else visit({ code, from, to, x: towardsMiddle(x, side), y: towardsMiddle(y, side) });
      from = to;
    }
  });
};
