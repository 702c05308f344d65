import type { IndexedRegion, RegionIndex } from '../region-index.js';
import type { Candidate } from './candidate.js';
import { liesIn } from './lies-in.js';

/** The candidates that lie in one of these regions; one of the regions itself only where nothing lies within. */
export const narrowed = (
  candidates: readonly Candidate[],
  above: readonly IndexedRegion[],
  index: RegionIndex,
): readonly Candidate[] => {
  const inside = candidates.filter((candidate) => above.some((region) => liesIn(candidate, region, index)));
  const below = inside.filter(({ region }) => above.every(({ code }) => code !== region.code));
  return below.length > 0 ? below : inside;
};
