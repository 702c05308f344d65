import { type CellRectangle, eachRange } from '../morton/each-range.js';
import { keyDepth } from '../morton/morton-code.js';
import type { MortonIndex } from '../morton/morton-index.js';
import type { Categories, Cluster } from './cluster.js';

const world = 2 ** 32;

const firstBeyond = (keys: Float64Array, key: number, from: number, to: number): number => {
  let rank = from + 1;
  while (rank < to && keys[rank]! < key) rank++;
  return rank;
};

const countCategories = (
  { items }: MortonIndex,
  { names, of }: Categories,
  from: number,
  to: number,
): Uint32Array => {
  const counts = new Uint32Array(names.length);
  for (let rank = from; rank < to; rank++) {
    const category = of[items[rank]!]!;
    if (category < names.length) counts[category]!++;
  }
  return counts;
};

const none = new Uint32Array(0);

const clusterOf = (
  index: MortonIndex,
  code: number,
  from: number,
  to: number,
  categories: Categories | undefined,
): Cluster => {
  const { x, y } = index;
  const [firstX, firstY] = [x[from]!, y[from]!];
  // Offsets from the first point keep the sums exact: points on one spot have their mean there.
  let [sumX, sumY, samePlace] = [0, 0, true];
  for (let rank = from + 1; rank < to; rank++) {
    sumX += x[rank]! - firstX;
    sumY += y[rank]! - firstY;
    samePlace &&= x[rank] === firstX && y[rank] === firstY;
  }
  const count = to - from;
  return {
    code,
    x: (firstX + sumX / count) / world,
    y: (firstY + sumY / count) / world,
    count,
    item: index.items[from]!,
    samePlace,
    categories: categories ? countCategories(index, categories, from, to) : none,
  };
};

/** Every cell of a rectangle that holds points, with their count and mean place, in the order of the index. */
export const eachCluster = (
  index: MortonIndex,
  rectangle: CellRectangle,
  categories: Categories | undefined,
  visit: (cluster: Cluster) => void,
): void => {
  const size = 4 ** (keyDepth - rectangle.depth);
  eachRange(index, rectangle, (start, end) => {
    for (let from = start; from < end; ) {
      const code = Math.floor(index.keys[from]! / size);
      const to = firstBeyond(index.keys, (code + 1) * size, from, end);
      visit(clusterOf(index, code, from, to, categories));
      from = to;
    }
  });
};
