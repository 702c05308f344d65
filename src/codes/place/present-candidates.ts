import type { IndexedRegion, RegionIndex } from '../region-index.js';
import { regionShortName } from '../region-short-name.js';
import type { Candidate } from './candidate.js';

const plainEnding = /^(?:自治)?([州县旗区省])$/;

/** People say 广西省 where the law says 自治区. */
const lawful: Readonly<Record<string, string>> = { 省: '自治区' };

/**
 * 三江县 for 三江侗族自治县: the short name with the ending of the same kind of unit. A name that says a people of its own
 * means no other.
 */
const autonomous = (name: string, index: RegionIndex): IndexedRegion[] => {
  const short = regionShortName(name) ?? '';
  const ending = name.slice(short.length).match(plainEnding)?.[1];
  if (ending === undefined) return [];
  return index
    .byShortName(short)
    .filter((region) => region.name.includes('自治') && region.name.endsWith(lawful[ending] ?? ending));
};

const as = (by: Candidate['by'], regions: readonly IndexedRegion[]): Candidate[] =>
  regions.map((region) => ({ region, by }));

/** Finds the present regions of a name: the exact name, else the short one. */
export const presentCandidates = (name: string, index: RegionIndex): Candidate[] => {
  const exact = index.byName(name);
  if (exact.length > 0) return as('NAME', exact);
  const short = index.byShortName(name);
  return as('SHORT', short.length > 0 ? short : autonomous(name, index));
};
