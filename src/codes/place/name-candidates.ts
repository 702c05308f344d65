import type { RegionIndex } from '../region-index.js';
import type { Candidate } from './candidate.js';
import { formerCandidates } from './former-candidates.js';
import { narrowed } from './narrowed.js';
import { presentCandidates } from './present-candidates.js';

export const separators = /[-—–·/\\,，、>＞|\s]+/g;

/** Longest name that is cut in two; the ways to cut it grow with its square. */
const longest = 40;

type Find = (name: string, index: RegionIndex) => Candidate[];

const either: Find = (name, index) => [...presentCandidates(name, index), ...formerCandidates(name, index)];

/** 广西壮族自治区桂林市, 江苏苏州昆山: every way to cut the name in two so that the right part lies in the left. */
const behindPrefix = (name: string, index: RegionIndex, find: Find): Candidate[] => {
  const found = new Map<string, Candidate>();
  for (let cut = 2; cut <= name.length - 2; cut += 1) {
    const above = presentCandidates(name.slice(0, cut), index);
    if (above.length === 0) continue;
    const rest = name.slice(cut);
    const direct = find(rest, index);
    const below = direct.length > 0 ? direct : behindPrefix(rest, index, find);
    const regions = above.map(({ region }) => region);
    for (const candidate of narrowed(below, regions, index))
      if (!found.has(candidate.region.code)) found.set(candidate.region.code, candidate);
  }
  return [...found.values()];
};

const whole = (given: string, index: RegionIndex, find: Find): Candidate[] => {
  const direct = find(given, index);
  if (direct.length > 0) return direct;
  const name = given.replace(separators, '');
  return name.length > longest ? [] : behindPrefix(name, index, find);
};

/** Finds the regions that a text may mean now: by name, or by names one behind the other. */
export const presentPlaces = (given: string, index: RegionIndex): Candidate[] =>
  whole(given, index, presentCandidates);

/** Finds the regions that a text may mean by names that are not of the edition. */
export const formerPlaces = (given: string, index: RegionIndex): Candidate[] => {
  const former = formerCandidates(given, index);
  return former.length > 0 ? former : whole(given, index, either).filter(({ by }) => by === 'FORMER');
};
