import {
  type PlaceLevel,
  resolves,
  type SurveyFacts,
  surestFirst,
  type Vouching,
} from '../../analysis/chain-gap/certainty.js';
import type { GapThresholds } from '../../analysis/chain-gap/gap-thresholds.js';
import { withAncestors } from '../build/build-places.js';
import { none, type Snapshot, type SurveyRow } from '../tables/snapshot.js';
import { surveysByPlace } from './surveys-of.js';

/** Survey that can speak for a place. */
export interface SpeakingSurvey extends SurveyFacts {
  readonly row: SurveyRow;
  /** Number of it among the surveys of its own place. */
  readonly number: number;
}

const levelOf = ({ places }: Snapshot, place: number): PlaceLevel =>
  place < places.regionCount ? (places.levels[place] as PlaceLevel) : 'PARK';

/**
 * Lists the surveys that can speak for a place, of any chain, the surest first. A survey speaks for its own place, and
 * for a place that lies in it down to its resolution. Source: rule set 2026.2 of this project.
 */
export const speakingSurveys = (
  snapshot: Snapshot,
  asked: number,
  limits: GapThresholds,
  today: number,
): readonly Vouching<SpeakingSurvey>[] => {
  const byPlace = surveysByPlace(snapshot, none);
  if (byPlace.size === 0) return [];
  const level = levelOf(snapshot, asked);
  const speaking = withAncestors(snapshot.places, asked).flatMap((place) =>
    (byPlace.get(place) ?? []).flatMap((row, number) => {
      const ofPlaceItself = place === asked;
      if (!ofPlaceItself && !resolves(row.resolution, level)) return [];
      return { kind: row.kind, coverage: row.coverage, asOf: row.asOf, ofPlaceItself, row, number };
    }),
  );
  return surestFirst(speaking, limits, today);
};
