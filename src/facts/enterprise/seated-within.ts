import { lowerBound } from '../../analysis/number/lower-bound.js';
import { isSeatedIn } from '../../snapshot/ask/containment.js';
import { keptOnce } from '../../snapshot/keep/kept-once.js';
import { adjacencyOf, listOf } from '../../snapshot/tables/adjacency.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import { type Condition, interval } from './condition.js';

const byPark = keptOnce('enterprises-by-park', ({ enterprises, places }: Snapshot) => {
  const rows: number[] = [];
  for (let row = 0; row < enterprises.size; row++) if (enterprises.park[row] !== none) rows.push(row);
  return adjacencyOf(
    places.size,
    rows.map((row) => enterprises.park[row]!),
    rows,
  );
});

/** First row whose region is not before this one; enterprises stand in the order of their regions. */
const firstAt = ({ enterprises }: Snapshot, place: number): number => lowerBound(enterprises.region, place);

/** Enterprises whose park lies in the region and whose own region does not: few, and elsewhere in the order. */
const byParkAlone = (snapshot: Snapshot, place: number, from: number, to: number): number[] => {
  const { places } = snapshot;
  const parks = [...Array(places.size - places.regionCount).keys()]
    .map((park) => places.regionCount + park)
    .filter((park) => {
      const region = places.parent[park]!;
      return region >= place && region < places.end[place]!;
    });
  return parks
    .flatMap((park) => [...listOf(byPark(snapshot), park)])
    .filter((row) => row < from || row >= to);
};

/** Condition that the seat is in a place, by its region or by its park. */
export const seatedWithin = (snapshot: Snapshot, place: number): Condition => {
  const { places } = snapshot;
  const passes = (row: number): boolean => isSeatedIn(snapshot, row, place);
  if (place >= places.regionCount) {
    const rows = listOf(byPark(snapshot), place);
    return { passes, among: { size: rows.length, rows: () => rows } };
  }
  const [from, to] = [firstAt(snapshot, place), firstAt(snapshot, places.end[place]!)];
  const others = byParkAlone(snapshot, place, from, to);
  const within = interval(from, to);
  return {
    passes,
    among: {
      size: within.size + others.length,
      *rows() {
        yield* within.rows();
        yield* others;
      },
    },
  };
};
