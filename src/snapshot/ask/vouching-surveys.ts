import type { Vouching } from '../../analysis/chain-gap/certainty.js';
import type { GapThresholds } from '../../analysis/chain-gap/gap-thresholds.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import { none, type Snapshot, type SurveyRow } from '../tables/snapshot.js';
import { chainView } from './chain-view.js';
import { type SpeakingSurvey, speakingSurveys } from './speaking-surveys.js';
import { looksFor, surveysByPlace } from './surveys-of.js';

export type VouchingSurvey = Vouching<SurveyRow>;

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

const vouching = ({ survey, certainty }: Vouching<SpeakingSurvey>): VouchingSurvey => ({
  survey: survey.row,
  certainty,
});

/**
 * Finds for each row of a chain the survey that vouches for it in a place, the surest of them, whether it makes the row
 * certain or is too thin; null where none looked (see `speakingSurveys`). An empty list where no survey speaks at all.
 */
export const vouchingSurveys = (
  snapshot: Snapshot,
  chain: number,
  place: number,
  limits: GapThresholds,
  today: number,
): readonly (VouchingSurvey | null)[] => {
  const speaking = speakingSurveys(snapshot, place, limits, today).map((found) => {
    const { row, number } = found.survey;
    const key = chain * snapshot.places.size + row.place;
    return { found: vouching(found), rows: rowsLookedFor(snapshot, key, chain, row.place)[number]! };
  });
  if (speaking.length === 0) return [];
  const { members } = chainView(snapshot, chain);
  return members.map((_, row) => speaking.find(({ rows }) => rows[row] === 1)?.found ?? null);
};

/** Finds for a segment, whatever the chain, the surest survey that vouches for it in a place. */
export const vouchingSurveyOf = (snapshot: Snapshot, place: number, limits: GapThresholds, today: number) => {
  const speaking = speakingSurveys(snapshot, place, limits, today);
  return (segment: number): VouchingSurvey | null => {
    const found = speaking.find(({ survey }) => looksFor(snapshot, survey.row, none, segment));
    return found === undefined ? null : vouching(found);
  };
};
