import { candidateTexts } from './candidate-texts.js';
import { classOfMatch, matchClass } from './match-class.js';
import type { Pattern } from './patterns-of.js';
import type { SearchIndex } from './search-index.js';
import { searchKinds } from './search-thing.js';

const lastKind = searchKinds.indexOf('PARK');

/** Counts the texts of regions, chains and parks, which come before all others. */
export const textsOfPlaces = ({ kinds, thing }: SearchIndex): number => {
  let [low, high] = [0, thing.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kinds[thing[middle]!]! <= lastKind) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Tells whether a region, chain or park goes by one of the patterns: no other thing lies around others. */
export const isPlaceName = (index: SearchIndex, patterns: readonly Pattern[]): boolean => {
  const end = textsOfPlaces(index);
  return patterns.some((pattern) =>
    candidateTexts(index, pattern).some(({ texts }) => {
      for (const text of texts) {
        if (text >= end) return false;
        if (classOfMatch(index.folded.at(text), pattern, true) === matchClass.EXACT) return true;
      }
      return false;
    }),
  );
};
