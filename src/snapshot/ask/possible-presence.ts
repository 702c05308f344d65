import { withAncestors } from '../build/build-places.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import { rollupCell } from './rollup-cell.js';

/**
 * Counts m of a cell: the vague in the places around it, less those among them that are counted here. `around` holds
 * the cells of the segment by place, each list at `row`.
 */
export const possibleIn = (
  { rollup, places }: Snapshot,
  place: number,
  cell: number,
  around: readonly ArrayLike<number>[],
  row: number,
): number => {
  const vague = place < places.regionCount ? rollup.vague : rollup.vagueOfParks;
  let possible = cell === none ? 0 : 0 - rollup.located[cell]!;
  for (const cells of around) if (cells[row] !== none) possible += vague[cells[row]!]!;
  return possible;
};

/** Lists the places that contain a place and are not it, the innermost first. */
export const placesAround = ({ places }: Snapshot, place: number): number[] =>
  withAncestors(places, place).slice(1);

/**
 * Counts m of a place and a segment: distinct enterprises that work in it or a part of it, are not known to be in the
 * place, and are known to a place that contains it (see `Whereabouts`). Source: rule set 2026.2 of this project.
 */
export const possiblePresence = (snapshot: Snapshot, place: number, segment: number): number => {
  const cellOf = (where: number): number => rollupCell(snapshot.rollup, where, segment);
  const around = placesAround(snapshot, place).map((where) => [cellOf(where)]);
  return possibleIn(snapshot, place, cellOf(place), around, 0);
};
