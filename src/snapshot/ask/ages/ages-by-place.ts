import type { PlaceTable } from '../../tables/snapshot.js';

/** Ages of sources by place, ascending; over a place and all that lies in it they sum up to each source once. */
export interface AgesByPlace {
  readonly places: Int32Array;
  readonly sources: Int32Array;
  readonly undated: Int32Array;
  readonly stale: Int32Array;
  /** Dates as `dayNumber` writes them; 0 where none is dated. */
  readonly newest: Int32Array;
  readonly oldest: Int32Array;
}

/** Takes sources in any order. */
export class AgesTaker {
  readonly #slots: Int32Array;
  #date = 0;
  #isStale = false;
  readonly #places: number[] = [];
  readonly #columns = {
    sources: [] as number[],
    undated: [] as number[],
    stale: [] as number[],
    newest: [] as number[],
    oldest: [] as number[],
  };

  constructor({ size }: PlaceTable) {
    this.#slots = new Int32Array(size);
  }

  /** Names the source that is taken next, by its date, 0 where it has none. */
  next(date: number, isStale: boolean): void {
    this.#date = date;
    this.#isStale = isStale;
  }

  /** Counts the source at a place, or takes it back with −1. */
  take(place: number, times: 1 | -1): void {
    const date = this.#date;
    const { sources, undated, stale, newest, oldest } = this.#columns;
    const slot = this.#slotOf(place);
    sources[slot]! += times;
    if (this.#isStale) stale[slot]! += times;
    if (date === 0) undated[slot]! += times;
    else {
      if (date > newest[slot]!) newest[slot] = date;
      if (oldest[slot] === 0 || date < oldest[slot]!) oldest[slot] = date;
    }
  }

  /** Makes the columns. */
  finish(): AgesByPlace {
    const order = [...this.#places.keys()].sort((a, b) => this.#places[a]! - this.#places[b]!);
    const column = (values: readonly number[]) => Int32Array.from(order.map((slot) => values[slot]!));
    const { sources, undated, stale, newest, oldest } = this.#columns;
    return {
      ...{ places: column(this.#places), sources: column(sources), undated: column(undated) },
      ...{ stale: column(stale), newest: column(newest), oldest: column(oldest) },
    };
  }

  #slotOf(place: number): number {
    if (this.#slots[place] === 0) {
      this.#slots[place] = this.#places.push(place);
      for (const column of Object.values(this.#columns)) column.push(0);
    }
    return this.#slots[place]! - 1;
  }
}
