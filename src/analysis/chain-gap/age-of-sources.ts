import { isOlder } from './is-older.js';

export interface AgeOfSources {
  /** Dates as `dayNumber` writes them; 0 where no source has a date. */
  readonly newest: number;
  readonly oldest: number;
  readonly undatedCount: number;
  /** Stale share of the dated sources; null where none is dated. */
  readonly staleShare: number | null;
}

/**
 * Finds the age of the sources of a row by their dates, as `dayNumber` writes them. A source without a date (0) counts
 * as undated, never as today’s. O(n). Never throws. Source: rule set 2026.2 of this project.
 */
export const ageOfSources = (dates: ArrayLike<number>, staleYears: number, today: number): AgeOfSources => {
  let [newest, oldest, undatedCount, stale] = [0, 0, 0, 0];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i]!;
    if (date === 0) undatedCount++;
    else {
      newest = Math.max(newest, date);
      oldest = oldest === 0 ? date : Math.min(oldest, date);
      if (isOlder(date, staleYears, today)) stale++;
    }
  }
  const dated = dates.length - undatedCount;
  return { newest, oldest, undatedCount, staleShare: dated === 0 ? null : stale / dated };
};
