import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { chainsAsked } from './chains-asked.js';

/** Segments of the chains asked about; of all chains where none is named. Throws UnknownName for a chain that is not there. */
export const segmentsAsked = (
  snapshot: Snapshot,
  codes: readonly string[] | null | undefined,
): ReadonlySet<number> => {
  const members = chainsAsked(snapshot, codes).flatMap((row) => snapshot.chains.members[row] ?? []);
  return new Set(members.map(({ segment }) => segment));
};
