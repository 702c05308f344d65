import { lowerBound } from '../../../analysis/number/lower-bound.js';
import { keptByKey } from '../../keep/kept-by-key.js';
import { maxBytes } from '../../keep/max-bytes.js';
import { none, type Snapshot } from '../../tables/snapshot.js';
import type { ChainView } from '../chain-view.js';

/** Rollup rows of a place by row of a chain; `none` where nothing is there. */
export type ChainCells = readonly number[];

/** Finds the first position from `from` on that holds `wanted` or more, else `end`: by doubling, then by halving. */
const firstAtLeast = (column: Int32Array, from: number, end: number, wanted: number): number => {
  let low = from;
  let reach = 1;
  while (low + reach <= end && column[low + reach - 1]! < wanted) {
    low += reach;
    reach *= 2;
  }
  return lowerBound(column, wanted, low, Math.min(low + reach - 1, end));
};

/**
 * Finds the cells of a chain in a place, going through both in the order of segments: segments of a chain stand near
 * each other, so most steps are short.
 */
export const chainCells = (
  { rollup }: Snapshot,
  { segment, bySegment, zero }: ChainView,
  place: number,
): ChainCells => {
  const cells = new Array<number>(zero.length).fill(none);
  const end = rollup.start[place + 1]!;
  let cell = rollup.start[place]!;
  for (const row of bySegment) {
    cell = firstAtLeast(rollup.segment, cell, end, segment[row]!);
    if (cell === end) break;
    if (rollup.segment[cell] === segment[row]) cells[row] = cell;
  }
  return cells;
};

const bytesOfRow = 8;

/** Cells as `chainCells` finds them, of an area that many places lie in or are measured against. */
const kept = keptByKey(
  { name: 'area-cells', maxBytes: maxBytes.chains, bytesOf: ({ length }: ChainCells) => bytesOfRow * length },
  (snapshot: Snapshot, _key: number, view: ChainView, area: number) => chainCells(snapshot, view, area),
);

export const areaCells = (snapshot: Snapshot, view: ChainView, chain: number, area: number): ChainCells =>
  kept(snapshot, chain * snapshot.places.size + area, view, area);
