import type { MortonIndex } from './morton-index.js';
import { runningSums } from './running-sums.js';

/** Makes the index of the items that pass a test, in their order; the columns stay shared. */
export const subsetIndex = (index: MortonIndex, accepts: (item: number) => boolean): MortonIndex => {
  const ranks = new Int32Array(index.size);
  let size = 0;
  for (let rank = 0; rank < index.size; rank++) if (accepts(index.items[rank]!)) ranks[size++] = rank;
  const keys = new Float64Array(size);
  const items = new Int32Array(size);
  const [x, y] = [new Uint32Array(size), new Uint32Array(size)];
  for (let at = 0; at < size; at++) {
    const rank = ranks[at]!;
    keys[at] = index.keys[rank]!;
    items[at] = index.items[rank]!;
    x[at] = index.x[rank]!;
    y[at] = index.y[rank]!;
  }
  return { ...index, size, keys, items, x, y, sumX: runningSums(x), sumY: runningSums(y) };
};
