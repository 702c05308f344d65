import type { RegionIndex } from '../region-index.js';
import type { Candidate } from './candidate.js';
import { commonContainer } from './common-container.js';
import type { RegionChange } from './region-change.js';
import { successorsOf } from './successors.js';

const endings = ['', '市', '县', '区', '地区'] as const;

const landing = (change: RegionChange, index: RegionIndex): Candidate | undefined => {
  const parts = successorsOf(change, index);
  const region = commonContainer(parts, index);
  return region && { region, by: 'FORMER', change, parts: parts.length > 1 ? parts : undefined };
};

/** The latest change of each region that bore the name: it may have changed again under the same name. */
const latest = (changes: readonly RegionChange[]): RegionChange[] => {
  const seen = new Map<string, RegionChange>();
  for (const change of changes) {
    const place = (change.within ?? []).join(';');
    if (!seen.has(place)) seen.set(place, change);
  }
  return [...seen.values()];
};

const byChanges = (name: string, index: RegionIndex): Candidate[] =>
  latest(index.changesOf(name).filter((change) => change.name === name)).flatMap(
    (change) => landing(change, index) ?? [],
  );

/** Finds the regions that a name means which no present region bears: former names, newer ones, zones. */
export const formerCandidates = (name: string, index: RegionIndex): Candidate[] => {
  for (const ending of endings) {
    const found = byChanges(`${name}${ending}`, index);
    if (found.length > 0) return found;
  }
  return index
    .byFormer(name)
    .filter(({ formerNames }) => formerNames?.includes(name))
    .map((region) => ({ region, by: 'FORMER' }));
};
