import { isOlder } from './is-older.js';

export interface AgeOfSources {
  /** ISO, as stated; null where no source has a date. */
  readonly newest: string | null;
  readonly oldest: string | null;
  readonly undatedCount: number;
  /** Stale share of the dated sources; null where none is dated. */
  readonly staleShare: number | null;
}

/**
 * Finds the age of the sources of a row. A source without a date counts as undated, never as today’s. Dates are ISO.
 * O(n log n). Never throws. Source: rule set 2026.2 of this project.
 */
export const ageOfSources = (
  dates: readonly (string | null)[],
  staleYears: number,
  today: string,
): AgeOfSources => {
  const dated = dates.filter((date) => date !== null).sort();
  const stale = dated.filter((date) => isOlder(date, staleYears, today)).length;
  return {
    newest: dated.at(-1) ?? null,
    oldest: dated[0] ?? null,
    undatedCount: dates.length - dated.length,
    staleShare: dated.length === 0 ? null : stale / dated.length,
  };
};
