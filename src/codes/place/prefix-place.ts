import type { RegionIndex } from '../region-index.js';
import type { Candidate } from './candidate.js';
import { presentPlaces } from './name-candidates.js';

const longestPlace = 30;
const zoneWord = /(?:区|园|城|港|镇|乡|街道|基地|开发区|示范区|试验区|片区|组团)$/;

/** The widest start of a text that names a place, where the rest reads as a part of that place: 柳州市高新区. */
export const prefixPlace = (given: string, index: RegionIndex): Candidate[] => {
  if (!zoneWord.test(given) || given.length > longestPlace) return [];
  for (let end = given.length - 2; end >= 2; end -= 1) {
    const found = presentPlaces(given.slice(0, end), index);
    if (found.length > 0) return found;
  }
  return [];
};
