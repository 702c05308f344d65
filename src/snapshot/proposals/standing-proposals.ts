import { standingProposals } from '../../../cypher/queries.gen.js';
import type { Store } from '../../store/store.js';
import { keptOnce } from '../keep/kept-once.js';
import type { Snapshot } from '../tables/snapshot.js';

/** How a proposal of a segment for an enterprise stands. */
export const proposalStates = ['OPEN', 'CONFIRMED', 'REJECTED', 'SUPERSEDED'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** Proposals as columns, a row each, in no order. */
export interface StandingProposals {
  readonly size: number;
  readonly ids: readonly string[];
  readonly enterprise: Int32Array;
  readonly segment: Int32Array;
  readonly score: Float64Array;
  /** Number of the state in `proposalStates`. */
  readonly state: Uint8Array;
}

interface Row {
  readonly id: string;
  readonly enterprise: number;
  readonly segment: number;
  readonly score: number;
  readonly state: number;
}

const columnsOf = (rows: readonly Row[]): StandingProposals => ({
  size: rows.length,
  ids: rows.map(({ id }) => id),
  enterprise: Int32Array.from(rows, (row) => row.enterprise),
  segment: Int32Array.from(rows, (row) => row.segment),
  score: Float64Array.from(rows, (row) => row.score),
  state: Uint8Array.from(rows, (row) => row.state),
});

const read = async (snapshot: Snapshot, store: Store): Promise<StandingProposals> => {
  const rows: Row[] = [];
  await store.each(standingProposals, {}, ({ id, enterprise, segment, score, state }) => {
    const enterpriseRow = snapshot.enterprises.rowOf.get(enterprise);
    const segmentRow = snapshot.segments.rowOf.get(segment);
    if (enterpriseRow === undefined || segmentRow === undefined) return;
    const number = proposalStates.indexOf(state as ProposalState);
    rows.push({ id, enterprise: enterpriseRow, segment: segmentRow, score, state: number });
  });
  return columnsOf(rows);
};

const kept = keptOnce('standing-proposals', read);

/** Gives the proposals of the graph, read at the first question of a snapshot. */
export const standingProposalsOf = (snapshot: Snapshot, store: Store): Promise<StandingProposals> =>
  kept(snapshot, store);
