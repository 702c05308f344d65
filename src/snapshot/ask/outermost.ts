import { none, type Snapshot } from '../tables/snapshot.js';

/** Finds the outermost region around a place. */
export const outermost = ({ places }: Snapshot, place: number): number => {
  let row = place;
  while (places.parent[row] !== none) row = places.parent[row]!;
  return row;
};
