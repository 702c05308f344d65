import type { Pieces } from '../../pieces/pieces.js';
import type { EnterpriseTable, SurveyRow } from '../tables/snapshot.js';

/** Finds the latest date that anything applies to; null where nothing states one. */
export const latestDate = function* (
  { dates }: Pick<EnterpriseTable, 'dates'>,
  surveys: readonly SurveyRow[],
): Pieces<string | null> {
  const stated = yield* dates.inUse();
  for (const { asOf } of surveys) stated.add(asOf);
  stated.delete(null);
  return [...stated].sort().at(-1) ?? null;
};
