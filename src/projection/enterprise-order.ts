import type { EnterpriseColumns } from './enterprise-columns.js';

/** Positions by region, those without one first; within a region as they came. */
const byRegion = (region: Int32Array, regionCount: number, gone?: Uint8Array) => {
  const start = new Int32Array(regionCount + 2);
  const stays = (position: number): boolean => gone?.[position] !== 1;
  for (let i = 0; i < region.length; i++) if (stays(i)) start[region[i]! + 2]!++;
  for (let bucket = 0; bucket <= regionCount; bucket++) start[bucket + 1]! += start[bucket]!;
  const order = new Int32Array(start[regionCount + 1]!);
  const next = start.slice();
  for (let i = 0; i < region.length; i++) if (stays(i)) order[next[region[i]! + 1]!++] = i;
  return { start, order };
};

const sortById = (positions: Int32Array, ids: readonly string[]): void => {
  const isSorted = positions.every((position, i) => i === 0 || ids[positions[i - 1]!]! < ids[position]!);
  // The usual order of reading is by id already; else it is a sorted run and a few more, which lists sort fast.
  if (!isSorted) positions.set([...positions].sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1)));
};

/**
 * Positions of those who are not gone, in the order of their rows: by region in depth-first order, then by id. So the
 * enterprises of a region are an interval, whatever the order of reading.
 */
export const enterpriseOrder = (
  { ids, region }: EnterpriseColumns,
  regionCount: number,
  gone?: Uint8Array,
): Int32Array => {
  const { start, order } = byRegion(region, regionCount, gone);
  for (let bucket = 0; bucket <= regionCount; bucket++)
    sortById(order.subarray(start[bucket], start[bucket + 1]), ids);
  return order;
};
