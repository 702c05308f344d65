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
 * Finds the age of the sources of a row by their dates, as `dayNumber` writes them, and by counts of others. A source
 * without a date (0) counts as undated, never as today’s. Never throws. Source: rule set 2026.2 of this project.
 */
export class SourceAge {
  #newest = 0;
  #oldest = 0;
  #sources = 0;
  #undated = 0;
  #stale = 0;

  constructor(
    readonly staleYears: number,
    readonly today: number,
  ) {}

  /** Adds a source by its date. */
  add(date: number): void {
    const isStale = date !== 0 && isOlder(date, this.staleYears, this.today);
    this.addCounts(1, Number(date === 0), Number(isStale));
    this.addRange(date, date);
  }

  /** Adds numbers of sources: of all, of those without a date, of stale ones. */
  addCounts(sources: number, undated: number, stale: number): void {
    this.#sources += sources;
    this.#undated += undated;
    this.#stale += stale;
  }

  /** Adds the range of the dates of some sources; 0 where none is dated. */
  addRange(oldest: number, newest: number): void {
    if (newest === 0) return;
    if (newest > this.#newest) this.#newest = newest;
    if (this.#oldest === 0 || oldest < this.#oldest) this.#oldest = oldest;
  }

  told(): AgeOfSources {
    const dated = this.#sources - this.#undated;
    return {
      newest: this.#newest,
      oldest: this.#oldest,
      undatedCount: this.#undated,
      staleShare: dated === 0 ? null : this.#stale / dated,
    };
  }
}
