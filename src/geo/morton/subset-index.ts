import type { Pieces } from '../../pieces/pieces.js';
import type { MortonIndex } from './morton-index.js';
import { runningSums } from './running-sums.js';

/** Items after which others may be let in. */
const itemsAtOnce = 100_000;

/** Makes the index of the items that pass a test, in their order; the columns stay shared, and others are let in. */
export const subsetIndex = function* (
  index: MortonIndex,
  accepts: (item: number) => boolean,
): Pieces<MortonIndex> {
  const ranks = new Int32Array(index.size);
  let size = 0;
  for (let rank = 0; rank < index.size; rank++) if (accepts(index.items[rank]!)) ranks[size++] = rank;
  yield;
  const keys = new Float64Array(size);
  const items = new Int32Array(size);
  const [x, y] = [new Uint32Array(size), new Uint32Array(size)];
  for (let at = 0; at < size; at++) {
    const rank = ranks[at]!;
    keys[at] = index.keys[rank]!;
    items[at] = index.items[rank]!;
    x[at] = index.x[rank]!;
    y[at] = index.y[rank]!;
    if (at % itemsAtOnce === itemsAtOnce - 1) yield;
  }
  const [sumX, sumY] = [yield* runningSums(x), yield* runningSums(y)];
  return { ...index, size, keys, items, x, y, sumX, sumY };
};
