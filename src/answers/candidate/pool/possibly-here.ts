import { certaintyOf } from '../../../analysis/chain-gap/certainty.js';
import { defaultThresholds } from '../../../analysis/chain-gap/gap-thresholds.js';
import { dayNumber } from '../../../codes/day-number.js';
import type { SegmentPresence } from '../../../snapshot/ask/segment-presence.js';
import { looksFor, surveysByPlace } from '../../../snapshot/ask/surveys-of.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';

const nobody: ReadonlySet<number> = new Set();

/** Tells whether a register or field survey of the place itself confirms who works in a segment there. */
const isConfirmed = (snapshot: Snapshot, place: number, segment: number, today: string): boolean =>
  (surveysByPlace(snapshot, none).get(place) ?? []).some(
    (survey) =>
      looksFor(snapshot, survey, none, segment) &&
      certaintyOf({ ...survey, ofPlaceItself: true }, defaultThresholds, dayNumber(today)) === 'CONFIRMED',
  );

/**
 * Finds by segment the enterprises, by rows, that may work in it in a place, on a day (ISO), of those whose presence is
 * given: none where a survey of the place itself confirms the segment, or is assumed to. Computed once a segment.
 */
export const possiblyHere = (
  snapshot: Snapshot,
  place: number,
  today: string,
  assumeSurveyed: boolean,
  presence: (segment: number) => SegmentPresence,
): ((segment: number) => ReadonlySet<number>) => {
  const found = new Map<number, ReadonlySet<number>>();
  return (segment) => {
    const known =
      found.get(segment) ??
      (assumeSurveyed || isConfirmed(snapshot, place, segment, today) ? nobody : presence(segment).possible);
    found.set(segment, known);
    return known;
  };
};
