import type { Snapshot } from '../tables/snapshot.js';
import { isKnownIn } from './containment.js';

/** Finds the rows of the enterprises with their seat or a site in a place; of all where none is asked for. */
export const knownIn = (snapshot: Snapshot, place?: number): number[] =>
  [...Array(snapshot.enterprises.size).keys()].filter(
    (row) => place === undefined || isKnownIn(snapshot, row, place),
  );
