import type { IndexedRegion, RegionIndex } from '../region-index.js';
import type { Candidate } from './candidate.js';

/** Tells whether a candidate lies in a region, or lay in it under the name that it then bore, or is it. */
export const liesIn = ({ region, change }: Candidate, above: IndexedRegion, index: RegionIndex): boolean =>
  index.path(region.code).some(({ code }) => code === above.code) ||
  (change?.within ?? []).includes(above.name);
