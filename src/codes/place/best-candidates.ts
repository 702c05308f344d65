import type { RegionIndex } from '../region-index.js';
import type { Candidate } from './candidate.js';
import { isUnder } from './is-under.js';
import type { StatedLevel } from './place-part.js';

/** Levels in the order in which a header means them: 城市 is a city or a province of one name before it is a county. */
const order: Readonly<Record<StatedLevel, Readonly<Record<string, number>>>> = {
  PROVINCE: { PROVINCE: 0, PREFECTURE: 1, COUNTY: 2 },
  PREFECTURE: { PREFECTURE: 0, PROVINCE: 0, COUNTY: 1 },
  COUNTY: { COUNTY: 0, PREFECTURE: 1, PROVINCE: 2 },
};
const lastRank = 3;

const waysInOrder = ['NAME', 'SHORT', 'FORMER'] as const;

const levelRank = ({ region }: Candidate, level: StatedLevel | undefined): number =>
  level === undefined ? 0 : (order[level][region.level] ?? lastRank);

const lowest = <T>(items: readonly T[], rank: (item: T) => number): T[] => {
  const least = Math.min(...items.map(rank));
  return items.filter((item) => rank(item) === least);
};

/** 长沙 is 长沙市 rather than 长沙县 in it; of a province and its city of one name neither comes first. */
const cityOfAll = (candidates: readonly Candidate[], index: RegionIndex): Candidate | undefined =>
  candidates.find(
    ({ region }) =>
      region.level === 'PREFECTURE' && candidates.every((other) => isUnder(other.region, region, index)),
  );

const distinct = (candidates: readonly Candidate[]): Candidate[] => [
  ...new Map(candidates.toReversed().map((candidate) => [candidate.region.code, candidate])).values(),
];

/** The candidates that come first: by how they are written, then by the level that the header states. */
export const bestCandidates = (
  candidates: readonly Candidate[],
  level: StatedLevel | undefined,
  index: RegionIndex,
): Candidate[] => {
  if (candidates.length < 2) return [...candidates];
  const written = lowest(candidates, ({ by }) => waysInOrder.indexOf(by));
  const best = distinct(lowest(written, (candidate) => levelRank(candidate, level)));
  const city = cityOfAll(best, index);
  return city ? [city] : best;
};
