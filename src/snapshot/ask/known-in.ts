import type { Snapshot } from '../tables/snapshot.js';
import { isSeatedIn, liesIn } from './containment.js';

/** Whether an enterprise has its seat or a site in a place. */
export function isKnownIn(snapshot: Snapshot, enterprise: number, place: number): boolean {
  if (isSeatedIn(snapshot, enterprise, place)) return true;
  const { start, items } = snapshot.sites;
  const sites = items.subarray(start[enterprise], start[enterprise + 1]);
  return sites.some((site) => liesIn(snapshot.places, site, place));
}

/** Finds the rows of the enterprises with their seat or a site in a place; of all where none is asked for. */
export const knownIn = (snapshot: Snapshot, place?: number): number[] =>
  [...Array(snapshot.enterprises.size).keys()].filter(
    (row) => place === undefined || isKnownIn(snapshot, row, place),
  );
