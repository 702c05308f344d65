import { dayOfNumber } from '../../codes/day-number.js';
import { sourceAge } from '../../snapshot/ask/ages/source-age.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { GapQuestion } from './chain-gap-report.js';
import type { GapEvidence } from './chain-gaps.type.js';

/** Age of the sources where nobody counts. */
export const noEvidence: GapEvidence = { newest: null, oldest: null, undatedCount: 0, staleShare: null };

/** Finds the age of the sources by which enterprises count in a place with a segment. */
export const gapEvidence = (
  snapshot: Snapshot,
  { place, thresholds, today }: GapQuestion,
  segment: number,
): GapEvidence => {
  const age = sourceAge(snapshot, place, segment, { staleYears: thresholds.staleYears, today });
  return { ...age, newest: dayOfNumber(age.newest), oldest: dayOfNumber(age.oldest) };
};
