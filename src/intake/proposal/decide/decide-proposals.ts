import { decisionsOfRequest, noteProposalsChanged } from '../../../../cypher/queries.gen.js';
import { type ChangeRequest, changeRequest, requireSameRequest } from '../../../request/change-request.js';
import { loadPresent } from '../../../request/loader.js';
import { requireRole } from '../../../request/member/require-role.js';
import type { RequestContext } from '../../../request/request-context.js';
import { segmentRow } from '../../../request/segment-row.js';
import type { TransactionRun } from '../../../store/store.js';
import { proposalByKey } from '../queue/proposal.repository.js';
import type { DecideProposalsInput } from './decide-proposals.input.js';
import type { DecidedProposals } from './decided-proposals.type.js';
import { type Decision, decisionsOf, sharesOf } from './decision.js';
import { requireOwnPlace } from './require-decider.js';
import { settle } from './settle.js';
import { writeSettled } from './write-settled.js';

const requireSegments = ({ snapshot }: RequestContext, input: DecideProposalsInput): void =>
  (input.replace ?? []).forEach(({ segment }, at) => {
    segmentRow(snapshot, `replace[${at}].segment`, segment);
  });

/** Proposals that this request decided already; undefined where it decided none so far. */
const decidedBefore = async (run: TransactionRun, request: ChangeRequest): Promise<string[] | undefined> => {
  const rows = await run(decisionsOfRequest, { request: request.request });
  requireSameRequest(request, rows);
  return rows.length === 0 ? undefined : rows.map(({ proposal }) => proposal);
};

interface Done {
  readonly keys: readonly string[];
  readonly revision: string;
}

async function decide(
  context: RequestContext,
  run: TransactionRun,
  request: ChangeRequest,
  decisions: readonly Decision[],
  shares: ReadonlyMap<string, number>,
): Promise<Done> {
  const before = await decidedBefore(run, request);
  if (before || decisions.length === 0) return { keys: before ?? [], revision: context.snapshot.revision };
  const settled = await settle(run, decisions);
  const enterprises = [...new Set(settled.map(({ proposal }) => proposal.enterprise))];
  await requireOwnPlace(context, request.member, enterprises);
  await writeSettled(run, settled, request, shares);
  const [noted] = await run(noteProposalsChanged, { enterprises, tables: [], at: request.at });
  return { keys: settled.map(({ proposal }) => proposal.id), revision: String(noted?.revision ?? '') };
}

/**
 * Decides proposals in one transaction; a repeated request decides nothing more. Throws RefusedError where the member
 * may not, or a proposal is gone or decided.
 */
export const decideProposals = async (
  context: RequestContext,
  input: DecideProposalsInput,
): Promise<DecidedProposals> => {
  const member = requireRole(context, 'editor');
  const decisions = decisionsOf(input);
  const shares = sharesOf(input, decisions);
  requireSegments(context, input);
  const request = changeRequest(member, 'DECIDE_PROPOSALS', input);
  const { keys, revision } = await context.store.transaction('write', (run) =>
    decide(context, run, request, decisions, shares),
  );
  const decided = await loadPresent(context, proposalByKey, keys);
  return { __typename: 'DecidedProposals', decided, revision };
};
