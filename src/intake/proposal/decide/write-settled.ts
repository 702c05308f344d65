import { deleteConfirmed, writeConfirmed, writeDecisions } from '../../../../cypher/queries.gen.js';
import type { ChangeRequest } from '../../../request/change-request.js';
import type { TransactionRun } from '../../../store/store.js';
import type { Settled } from './settle.js';

interface First {
  readonly field: string;
  readonly term: string;
  readonly text: string;
}

const longestClause = 200;

/** Says where an activity comes from, so that every changed cell leads to its clause. */
const sourceOf = (evidence: string, organisation: string, day: string): string => {
  const [first] = JSON.parse(evidence) as First[];
  const from = first ? ` from ${first.field} “${first.text.slice(0, longestClause)}”` : '';
  return `confirmed by ${organisation} on ${day}${from}`;
};

const confirmedRow = (
  { proposal, segment }: Settled,
  { member, at }: ChangeRequest,
  shares: ReadonlyMap<string, number>,
) => ({
  proposal: proposal.id,
  enterprise: proposal.enterprise,
  segment: segment ?? proposal.segment,
  share: shares.get(proposal.id) ?? null,
  source: sourceOf(proposal.evidence, member.organisation, at.slice(0, 10)),
  asOf: at.slice(0, 10),
});

/** Writes what was settled: the states with their decisions, activities that follow, and none where it was undone. */
export async function writeSettled(
  run: TransactionRun,
  settled: readonly Settled[],
  request: ChangeRequest,
  shares: ReadonlyMap<string, number>,
): Promise<void> {
  const { member, at, fingerprint } = request;
  const rows = settled.map(({ code, proposal, action, to, segment }) => ({
    code,
    proposal: proposal.id,
    action,
    from: proposal.state,
    to,
    segment,
  }));
  const by = {
    organisation: member.organisation,
    member: member.id,
    request: request.request,
    fingerprint,
    at,
  };
  await run(writeDecisions, { rows, ...by });
  const confirmed = settled.filter(({ action }) => action === 'CONFIRM' || action === 'REPLACE');
  await run(writeConfirmed, { rows: confirmed.map((each) => confirmedRow(each, request, shares)) });
  const undone = settled.filter(({ action }) => action === 'UNDO');
  await run(deleteConfirmed, {
    rows: undone.map(({ proposal }) => ({ proposal: proposal.id, enterprise: proposal.enterprise })),
  });
}
