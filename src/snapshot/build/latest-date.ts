import type { EnterpriseTable, SurveyRow } from '../tables/snapshot.js';

/** The latest date anything applies to; null where nothing states one. */
export const latestDate = (
  { dates }: Pick<EnterpriseTable, 'dates'>,
  surveys: readonly SurveyRow[],
): string | null => {
  const known = new Set(dates);
  for (const { asOf } of surveys) known.add(asOf);
  known.delete(null);
  return [...known].sort().at(-1) ?? null;
};
