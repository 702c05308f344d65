import { isKnownIn } from '../../../snapshot/ask/containment.js';
import {
  type ProposalState,
  proposalStates,
  type StandingProposals,
} from '../../../snapshot/proposals/standing-proposals.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { ProposalCounts } from './segment-proposals.type.js';

/** Rows of the standing proposals of some segments for the enterprises of a place. */
export const rowsInPlace = (
  snapshot: Snapshot,
  { size, enterprise, segment }: StandingProposals,
  place: number,
  segments: ReadonlySet<number>,
): number[] =>
  [...Array(size).keys()].filter(
    (row) => segments.has(segment[row]!) && isKnownIn(snapshot, enterprise[row]!, place),
  );

/** State of a row of the standing proposals. */
export const stateOf = ({ state }: StandingProposals, row: number): ProposalState =>
  proposalStates[state[row]!] ?? 'OPEN';

/** Counts the confirmed proposals of each segment. */
export function confirmedBySegment(
  proposals: StandingProposals,
  rows: readonly number[],
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows)
    if (stateOf(proposals, row) === 'CONFIRMED') {
      const segment = proposals.segment[row]!;
      counts.set(segment, (counts.get(segment) ?? 0) + 1);
    }
  return counts;
}

/** Counts proposals by their state, beside the enterprises of the place. */
export function proposalCounts(
  { activities }: Snapshot,
  proposals: StandingProposals,
  rows: readonly number[],
  enterprises: readonly number[],
): ProposalCounts {
  const of = (state: ProposalState): number => rows.filter((row) => stateOf(proposals, row) === state).length;
  const isIdle = (row: number): boolean => activities.start[row] === activities.start[row + 1];
  return {
    open: of('OPEN'),
    confirmed: of('CONFIRMED'),
    rejected: of('REJECTED'),
    enterprises: enterprises.length,
    enterprisesWithoutActivity: enterprises.filter(isIdle).length,
  };
}
