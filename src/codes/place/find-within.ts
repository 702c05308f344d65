import type { RegionIndex } from '../region-index.js';
import { bestCandidates } from './best-candidates.js';
import type { Candidate } from './candidate.js';
import { formerPlaces, presentPlaces } from './name-candidates.js';
import { narrowed } from './narrowed.js';
import type { PlacePart } from './place-part.js';
import { prefixPlace } from './prefix-place.js';

interface Found {
  readonly candidates: readonly Candidate[];
  /** True where only the start of the text names a place. */
  readonly cut: boolean;
}

const finders = [presentPlaces, formerPlaces, prefixPlace] as const;

/** Finds what a part means within the regions that wider parts name, by the first way that finds anything. */
export const findWithin = (
  { text, level }: PlacePart,
  contexts: readonly Candidate[] | undefined,
  index: RegionIndex,
): Found | undefined => {
  const regions = contexts?.map(({ region }) => region);
  for (const find of finders) {
    const found = find(text, index);
    const candidates = regions ? narrowed(found, regions, index) : found;
    if (candidates.length > 0)
      return { candidates: bestCandidates(candidates, level, index), cut: find === prefixPlace };
  }
  return undefined;
};
