import type { RegionIndex } from '../region-index.js';
import type { Candidate } from './candidate.js';
import { presentPlaces } from './name-candidates.js';

const longestPlace = 30;
const zoneWord = /(?:区|园|城|港|镇|乡|街道|基地|组团)$/;
const divisionWord = /[市县州盟旗]$/;

/** What begins with a short name may be the whole of another name: 恩施侗族自治州 is not in 恩施. */
const isWhole = ({ by, region }: Candidate): boolean => by === 'NAME' || region.level === 'PROVINCE';

/** The widest start of a text that names a place, where the rest reads as a part of that place: 柳州市高新区. */
export const prefixPlace = (given: string, index: RegionIndex): Candidate[] => {
  const isZone = zoneWord.test(given);
  if (given.length > longestPlace || !(isZone || divisionWord.test(given))) return [];
  for (let end = given.length - 2; end >= 2; end -= 1) {
    const found = presentPlaces(given.slice(0, end), index).filter((one) => isZone || isWhole(one));
    if (found.length > 0) return found;
  }
  return [];
};
