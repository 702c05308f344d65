import {
  type PlaceLevel,
  resolves,
  type SurveyFacts,
  surestFirst,
  type Vouching,
} from '../../analysis/chain-gap/certainty.js';
import type { GapThresholds } from '../../analysis/chain-gap/gap-thresholds.js';
import { withAncestors } from '../build/build-places.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import { none, type Snapshot, type SurveyRow } from '../tables/snapshot.js';
import { chainView } from './chain-view.js';
import { looksFor, surveysByPlace } from './surveys-of.js';

/** Survey that can speak for a place, with the rows of a chain that it looked for. */
interface Candidate extends SurveyFacts {
  readonly survey: SurveyRow;
  readonly rows: Uint8Array;
}

export type VouchingSurvey = Vouching<SurveyRow>;

const levelOf = ({ places }: Snapshot, place: number): PlaceLevel =>
  place < places.regionCount ? (places.levels[place] as PlaceLevel) : 'PARK';

/** Rows of a chain that each survey of a place looked for, in whatever chain’s report they stand. */
const rowsLookedFor = keptByKey(
  { name: 'surveyed-rows', maxBytes: maxBytes.chains },
  (snapshot: Snapshot, _key: number, chain: number, place: number): readonly Uint8Array[] => {
    const { members } = chainView(snapshot, chain);
    const surveys = surveysByPlace(snapshot, none).get(place) ?? [];
    return surveys.map((survey) =>
      Uint8Array.from(members, ({ segment }) => Number(looksFor(snapshot, survey, chain, segment))),
    );
  },
);

const candidatesOf = (snapshot: Snapshot, chain: number, asked: number, place: number): Candidate[] => {
  const surveys = surveysByPlace(snapshot, none).get(place);
  if (surveys === undefined) return [];
  const key = chain * snapshot.places.size + place;
  const rows = rowsLookedFor(snapshot, key, chain, place);
  const level = levelOf(snapshot, asked);
  return surveys.flatMap((survey, i) => {
    const ofPlaceItself = place === asked;
    if (!(ofPlaceItself || resolves(survey.resolution, level)) || !rows[i]!.includes(1)) return [];
    const { kind, coverage, asOf } = survey;
    return { kind, coverage, asOf, ofPlaceItself, survey, rows: rows[i]! };
  });
};

/**
 * Finds for each row of a chain the survey that vouches for it in a place, the surest of them, whether it makes the row
 * certain or is too thin; null where none looked. A survey speaks for its own place, and for a place that lies in it
 * down to its resolution. Source: rule set 2026.2 of this project.
 */
export const vouchingSurveys = (
  snapshot: Snapshot,
  chain: number,
  place: number,
  limits: GapThresholds,
  today: number,
): readonly (VouchingSurvey | null)[] => {
  const around = withAncestors(snapshot.places, place);
  const candidates = around.flatMap((where) => candidatesOf(snapshot, chain, place, where));
  const { members } = chainView(snapshot, chain);
  if (candidates.length === 0) return new Array(members.length).fill(null);
  const surest = surestFirst(candidates, limits, today);
  return members.map((_, row) => {
    const found = surest.find(({ survey: { rows } }) => rows[row] === 1);
    return found === undefined ? null : { survey: found.survey.survey, certainty: found.certainty };
  });
};
