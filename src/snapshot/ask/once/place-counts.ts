import type { PlaceTable } from '../../tables/snapshot.js';
import { visitOnce } from './visit-once.js';

/** Counts things in places, each once wherever any of its places is or lies. */
export class PlaceCounts {
  /** By place, one further on: regions in depth-first order, parks behind them. */
  readonly #counts: Int32Array;

  constructor(readonly places: PlaceTable) {
    this.#counts = new Int32Array(places.size + 1);
  }

  /** Counts one thing by the places where it is. */
  add(at: readonly number[]): void {
    visitOnce(this.places, at, (place, times) => {
      this.#counts[place + 1]! += times;
    });
  }

  /** Sums what was counted before each place, and of all. */
  summed(): Int32Array {
    const sums = this.#counts.slice();
    for (let place = 1; place < sums.length; place++) sums[place]! += sums[place - 1]!;
    return sums;
  }
}

/** Tells how many were counted in a place, by sums that {@link PlaceCounts} made. */
export const countIn = ({ regionCount, end }: PlaceTable, sums: Int32Array, place: number): number =>
  sums[place < regionCount ? end[place]! : place + 1]! - sums[place]!;
