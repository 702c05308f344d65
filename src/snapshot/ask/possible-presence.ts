import { withAncestors } from '../build/build-places.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import { rollupCell } from './rollup-cell.js';

/** Lists the places that contain a place and are not it, the innermost first. */
export const placesAround = ({ places }: Snapshot, place: number): number[] =>
  withAncestors(places, place).slice(1);

/**
 * Counts m of a place and a segment: distinct enterprises that work in it or a part of it, are not known to be in the
 * place, and are known to a place that contains it (see `Whereabouts`): the vague in the places around it, less those
 * among them that are counted here. Source: rule set 2026.2 of this project.
 */
export const possiblePresence = (snapshot: Snapshot, place: number, segment: number): number => {
  const { rollup, places } = snapshot;
  const vague = place < places.regionCount ? rollup.vague : rollup.vagueOfParks;
  const cell = rollupCell(rollup, place, segment);
  let possible = cell === none ? 0 : 0 - rollup.located[cell]!;
  for (const area of placesAround(snapshot, place)) {
    const around = rollupCell(rollup, area, segment);
    if (around !== none) possible += vague[around]!;
  }
  return possible;
};
