import type { Pieces } from '../../pieces/pieces.js';
import type { EnterpriseColumns } from '../tables/enterprise-columns.js';
import type { Ids } from '../tables/texts/ids.js';

/** Rows after which others may be let in. */
const rowsAtOnce = 50_000;

type Columns = Pick<EnterpriseColumns, 'ids' | 'region'>;

/** Positions by region, enterprises without a region first; within a region as they came. */
const byRegion = (region: Int32Array, regionCount: number) => {
  const start = new Int32Array(regionCount + 2);
  for (let i = 0; i < region.length; i++) start[region[i]! + 2]!++;
  for (let bucket = 0; bucket <= regionCount; bucket++) start[bucket + 1]! += start[bucket]!;
  const order = new Int32Array(region.length);
  const next = start.slice();
  for (let i = 0; i < region.length; i++) order[next[region[i]! + 1]!++] = i;
  return { start, order };
};

const sortById = (positions: Int32Array, ids: Ids): void => {
  const isSorted = positions.every((position, i) => i === 0 || ids.compared(positions[i - 1]!, position) < 0);
  // The usual order of reading is by id already; else it is sorted in runs, which lists sort fast.
  if (!isSorted) positions.set([...positions].sort((a, b) => ids.compared(a, b)));
};

/**
 * Lists positions in the order of rows: by region in depth-first order, then by id. The enterprises of a region are
 * an interval, whatever the order of reading.
 */
export const enterpriseOrder = function* ({ ids, region }: Columns, regionCount: number): Pieces<Int32Array> {
  const { start, order } = byRegion(region, regionCount);
  yield;
  for (let bucket = 0; bucket <= regionCount; bucket++) {
    sortById(order.subarray(start[bucket], start[bucket + 1]), ids);
    yield;
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
