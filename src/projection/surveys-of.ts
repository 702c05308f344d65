import { withAncestors } from './build-places.js';
import { type Image, none, type SurveyRow } from './image.js';
import { memoByImage } from './memo-by-image.js';

const byPlaceOfChain = memoByImage((image, chain): ReadonlyMap<number, readonly SurveyRow[]> => {
  const byPlace = new Map<number, SurveyRow[]>();
  for (const survey of image.surveys) {
    if (survey.chain !== chain) continue;
    const known = byPlace.get(survey.place);
    if (known) known.push(survey);
    else byPlace.set(survey.place, [survey]);
  }
  return byPlace;
});

const better = (a: SurveyRow, b: SurveyRow): number =>
  b.coverage - a.coverage || ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1);

/** Surveys of a chain in a place or in a place that contains it, the widest coverage first, then the latest. */
export const surveysOf = (image: Image, chain: number, place: number): readonly SurveyRow[] => {
  const byPlace = byPlaceOfChain(image, chain);
  if (byPlace.size === 0) return [];
  return withAncestors(image.places, place)
    .flatMap((one) => byPlace.get(one) ?? [])
    .sort(better);
};

/** Whether a survey looked for a segment: for all of the chain, for it by name, or for what it is a part of. */
export const looksFor = ({ segments }: Image, survey: SurveyRow, segment: number): boolean => {
  if (!survey.segments) return true;
  const seen = new Set<number>();
  for (let one = segment; one !== none && !seen.has(one); one = segments.parent[one]!) {
    if (survey.segments.has(one)) return true;
    seen.add(one);
  }
  return false;
};
