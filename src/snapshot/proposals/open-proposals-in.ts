import { isKnownIn } from '../ask/containment.js';
import type { Snapshot } from '../tables/snapshot.js';
import { proposalStates, type StandingProposals } from './standing-proposals.js';

const open = proposalStates.indexOf('OPEN');

/** Rows of the open proposals for enterprises with their seat or a site in a place, in the order of the table. */
export function openProposalsIn(
  snapshot: Snapshot,
  { size, enterprise, state }: StandingProposals,
  place: number,
): number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row++)
    if (state[row] === open && isKnownIn(snapshot, enterprise[row]!, place)) rows.push(row);
  return rows;
}
