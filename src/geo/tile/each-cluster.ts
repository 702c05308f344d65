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

/** Visits every cell of a rectangle that holds points, with their mean place, in the order of the index. */
export const eachCluster = (
  index: MortonIndex,
  rectangle: CellRectangle,
  visit: (cluster: Cluster) => void,
): void => {
  const { keys, sumX, sumY } = index;
  const size = 4 ** (keyDepth - rectangle.depth);
  eachRange(index, rectangle, (start, end) => {
    for (let from = start; from < end; ) {
      const code = Math.floor(keys[from]! / size);
      const to = firstBeyond(keys, (code + 1) * size, from, end);
      const points = (to - from) * world;
      visit({ code, from, to, x: (sumX[to]! - sumX[from]!) / points, y: (sumY[to]! - sumY[from]!) / points });
      from = to;
    }
  });
};
