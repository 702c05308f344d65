import { withAncestors } from '../../../snapshot/build/build-places.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';

/**
 * Marks the places, by row, from which an enterprise may be in a place: regions around it, and, around a region, parks
 * whose region is. Only there is it worth while to ask who is possibly present.
 */
export const vagueOf = ({ places }: Snapshot, place: number): Uint8Array => {
  const vague = new Uint8Array(places.size + 1);
  for (const row of withAncestors(places, place).slice(1)) vague[row] = 1;
  if (place >= places.regionCount) return vague;
  for (let park = places.regionCount; park < places.size; park++)
    vague[park] = vague[places.parent[park]!] ?? 0;
  return vague;
};
