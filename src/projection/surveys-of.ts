import { withAncestors } from './build-places.js';
import { chainMembers } from './chain-members.js';
import { derivedChain } from './derived-chain.js';
import { type Image, none, type SurveyRow } from './image.js';
import { memoByChain } from './memo-by-chain.js';
import { memoByImage } from './memo-by-image.js';

/** Surveys by place: of one chain, or, under `none`, of every chain. */
const byPlaceOfChain = memoByImage((image, chain): ReadonlyMap<number, readonly SurveyRow[]> => {
  const byPlace = new Map<number, SurveyRow[]>();
  for (const survey of image.surveys) {
    if (survey.chain === none || (chain !== none && survey.chain !== chain)) continue;
    const known = byPlace.get(survey.place);
    if (known) known.push(survey);
    else byPlace.set(survey.place, [survey]);
  }
  return byPlace;
});

const better = (a: SurveyRow, b: SurveyRow): number =>
  b.coverage - a.coverage || ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1);

/**
 * Surveys of a chain in a place or in a place that contains it, the widest coverage first, then the latest. Nobody
 * surveys a derived chain as such: there a segment was looked for by whatever survey looked for it; so under `none`.
 */
export const surveysOf = (image: Image, chain: number, place: number): readonly SurveyRow[] => {
  const asSuch = chain !== none && derivedChain(image, chain) === null;
  const byPlace = byPlaceOfChain(image, asSuch ? chain : none);
  if (byPlace.size === 0) return [];
  return withAncestors(image.places, place)
    .flatMap((one) => byPlace.get(one) ?? [])
    .sort(better);
};

const segmentsOfChain = memoByChain(
  (image, chain): ReadonlySet<number> => new Set(chainMembers(image, chain).map(({ segment }) => segment)),
  ({ size }) => size,
);

/**
 * Whether a survey looked for a segment of a chain: for all of the survey’s chain, for the segment by name, or for what it
 * is a part of.
 */
export const looksFor = (
  image: Image,
  { segments, chain }: SurveyRow,
  asked: number,
  segment: number,
): boolean => {
  // All of the chain asked about: the segment is one of it.
  if (segments === undefined && chain === asked) return true;
  const lookedFor = segments ?? segmentsOfChain(image, chain);
  if (lookedFor.has(segment)) return true;
  const { parent } = image.segments;
  const seen = new Set<number>();
  for (let one = segment; one !== none && !seen.has(one); one = parent[one]!) {
    if (lookedFor.has(one)) return true;
    seen.add(one);
  }
  return false;
};
