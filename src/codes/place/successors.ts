import type { IndexedRegion, RegionIndex } from '../region-index.js';
import type { RegionChange } from './region-change.js';

/** Changes that one name may have gone through one after the other. */
const longestChain = 12;

const isLater = (next: RegionChange, before: RegionChange): boolean =>
  (next.until ?? '') > (before.until ?? '') || (next.until === before.until && next.name !== before.name);

const follow = (code: string, before: RegionChange, index: RegionIndex, steps: number): IndexedRegion[] => {
  const present = index.byCode(code);
  if (present) return [present];
  const next = index.changesOf(code).find((change) => change.code === code && isLater(change, before));
  return next && steps < longestChain ? successorsIn(next, index, steps + 1) : [];
};

const successorsIn = (change: RegionChange, index: RegionIndex, steps: number): IndexedRegion[] => [
  ...new Set((change.successors ?? []).flatMap((code) => follow(code, change, index, steps))),
];

/** Finds the present regions that took the place of one that is gone, however often they changed since. */
export const successorsOf = (change: RegionChange, index: RegionIndex): IndexedRegion[] =>
  successorsIn(change, index, 0);
