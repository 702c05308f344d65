import type { IndexedRegion, RegionIndex } from '../region-index.js';

/** Tells whether a region lies in another, or is it. */
export const isUnder = (region: IndexedRegion, above: IndexedRegion, index: RegionIndex): boolean =>
  index.path(region.code).some(({ code }) => code === above.code);
