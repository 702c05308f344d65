import { withAncestors } from '../build/build-places.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import { none, type Snapshot, type SurveyRow } from '../tables/snapshot.js';
import { chainMembers } from './chain-members.js';
import { derivedChain } from './derived-chain.js';

/** Groups surveys by place: of one chain, or, under `none`, of every chain. */
const makeByPlace = (snapshot: Snapshot, chain: number): ReadonlyMap<number, readonly SurveyRow[]> => {
  const byPlace = new Map<number, SurveyRow[]>();
  for (const survey of snapshot.surveys) {
    if (survey.chain === none || (chain !== none && survey.chain !== chain)) continue;
    const ofPlace = byPlace.get(survey.place);
    if (ofPlace) ofPlace.push(survey);
    else byPlace.set(survey.place, [survey]);
  }
  return byPlace;
};

/** Surveys by place: of one chain, or, under `none`, of every chain. */
export const surveysByPlace = keptByKey({ name: 'surveys-by-place', maxBytes: maxBytes.chains }, makeByPlace);

const better = (a: SurveyRow, b: SurveyRow): number =>
  b.coverage - a.coverage || ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1);

/**
 * Finds the surveys of a chain in a place or in a place that contains it, the widest coverage first, then the latest.
 * Nobody surveys a derived chain as such: there a segment was looked for by whatever survey looked for it; so under
 * `none`.
 */
export const surveysOf = (snapshot: Snapshot, chain: number, place: number): readonly SurveyRow[] => {
  const asSuch = chain !== none && derivedChain(snapshot, chain) === null;
  const byPlace = surveysByPlace(snapshot, asSuch ? chain : none);
  if (byPlace.size === 0) return [];
  return withAncestors(snapshot.places, place)
    .flatMap((container) => byPlace.get(container) ?? [])
    .sort(better);
};

/** An entry of a set. */
const entryBytes = 40;

const segmentsOfChain = keptByKey(
  {
    name: 'chain-segments',
    maxBytes: maxBytes.chains,
    bytesOf: ({ size }: ReadonlySet<number>) => entryBytes * size,
  },
  (snapshot: Snapshot, chain: number): ReadonlySet<number> =>
    new Set(chainMembers(snapshot, chain).map(({ segment }) => segment)),
);

/**
 * Tells whether a survey looked for a segment of a chain: for all of the survey’s chain, for the segment by name, or
 * for what it is a part of.
 */
export const looksFor = (
  snapshot: Snapshot,
  { segments, chain }: SurveyRow,
  asked: number,
  segment: number,
): boolean => {
  // A survey of all of the chain asked about, of which the segment is a member.
  if (segments === undefined && chain === asked) return true;
  const lookedFor = segments ?? segmentsOfChain(snapshot, chain);
  if (lookedFor.has(segment)) return true;
  const { parent } = snapshot.segments;
  const seen = new Set<number>();
  for (let wider = segment; wider !== none && !seen.has(wider); wider = parent[wider]!) {
    if (lookedFor.has(wider)) return true;
    seen.add(wider);
  }
  return false;
};
