import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';
import { sortedPieces } from '../../pieces/sorted-pieces.js';
import { type Adjacency, positionPieces } from '../tables/adjacency.js';
import type { EnterpriseColumns } from '../tables/enterprise-columns.js';
import type { Ids } from '../tables/texts/ids.js';

/** Rows after which others may be let in. */
const rowsAtOnce = 50_000;

type Columns = Pick<EnterpriseColumns, 'ids' | 'region'>;

/** Positions by region, enterprises without a region first; within a region as they came. */
const byRegion = function* (region: Int32Array, regionCount: number): Pieces<Adjacency> {
  const bucket = new Int32Array(region.length);
  yield* inStretches(region.length, (from, to) => {
    for (let i = from; i < to; i++) bucket[i] = region[i]! + 1;
  });
  return yield* positionPieces(regionCount + 1, bucket);
};

const sortById = function* (positions: Int32Array, ids: Ids): Pieces<void> {
  // The usual order of reading is by id already.
  let isSorted = true;
  yield* inStretches(
    positions.length,
    (from, to) => {
      for (let i = Math.max(1, from); i < to && isSorted; i++)
        isSorted = ids.compared(positions[i - 1]!, positions[i]!) < 0;
    },
    rowsAtOnce,
  );
  if (!isSorted) positions.set(yield* sortedPieces(positions, (a, b) => ids.compared(a, b)));
};

/**
 * Lists positions in the order of rows: by region in depth-first order, then by id. The enterprises of a region are
 * an interval, whatever the order of reading.
 */
export const enterpriseOrder = function* ({ ids, region }: Columns, regionCount: number): Pieces<Int32Array> {
  const { start, items: order } = yield* byRegion(region, regionCount);
  for (let bucket = 0; bucket <= regionCount; bucket++) {
    yield* sortById(order.subarray(start[bucket], start[bucket + 1]), ids);
  }
  return order;
};

/**
 * Merges two orders: positions of the second are numbered after all of the first, and positions of the first that are
 * `gone` are left out.
 */
export const mergedOrder = function* (
  [first, firstOrder]: readonly [Columns, Int32Array],
  [second, secondOrder]: readonly [Columns, Int32Array],
  gone: Uint8Array,
): Pieces<Int32Array> {
  const isBefore = (a: number, b: number): boolean => {
    const difference = first.region[a]! - second.region[b]!;
    return difference < 0 || (difference === 0 && first.ids.at(a) < second.ids.at(b));
  };
  const merged = new Int32Array(firstOrder.length + secondOrder.length);
  let size = 0;
  let next = 0;
  for (let at = 0; at < firstOrder.length; at++) {
    if (at % rowsAtOnce === rowsAtOnce - 1) yield;
    const position = firstOrder[at]!;
    if (gone[position] === 1) continue;
    while (next < secondOrder.length && !isBefore(position, secondOrder[next]!))
      merged[size++] = first.ids.length + secondOrder[next++]!;
    merged[size++] = position;
  }
  while (next < secondOrder.length) merged[size++] = first.ids.length + secondOrder[next++]!;
  return merged.subarray(0, size);
};
