import { type EnterpriseTable, none, type PlaceTable, type SegmentTable } from '../tables/snapshot.js';
import { withAncestors } from './build-places.js';

/** Lists for every segment the wider segments that it is a part of, itself first. */
export const segmentClosures = ({ size, parent }: SegmentTable): readonly (readonly number[])[] =>
  Array.from({ length: size }, (_, segment) => {
    const path: number[] = [];
    for (let row = segment; row !== none && !path.includes(row); row = parent[row]!) path.push(row);
    return path;
  });

/** Places that contain a place, itself among them; made on first use. */
export class PlaceClosures {
  readonly #places: PlaceTable;
  readonly #known = new Map<number, readonly number[]>();
  readonly #seats = new Map<number, readonly number[]>();

  constructor(places: PlaceTable) {
    this.#places = places;
  }

  of(place: number): readonly number[] {
    const cached = this.#known.get(place);
    if (cached) return cached;
    const made = withAncestors(this.#places, place);
    this.#known.set(place, made);
    return made;
  }

  /**
   * Lists the places of a seat: a seat in a park is also in the park’s region, and in the enterprise’s own, each
   * place once.
   */
  ofSeat({ region, park }: EnterpriseTable, enterprise: number): readonly number[] {
    const [a, b] = [region[enterprise]!, park[enterprise]!];
    if (b === none) return a === none ? [] : this.of(a);
    const key = a * this.#places.size + b;
    const cached = this.#seats.get(key);
    if (cached) return cached;
    const made = [...new Set([...this.of(b), ...(a === none ? [] : this.of(a))])];
    this.#seats.set(key, made);
    return made;
  }
}
