import { decideProposals } from '../../intake/proposal/decide/decide-proposals.js';
import { proposalByKey } from '../../intake/proposal/queue/proposal.repository.js';
import { parseGlobalId } from '../../request/global-id.js';
import { loadPresent } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import type { DecidedRow } from './decided-row.js';
import { type DecisionPlan, type KnownProposals, planDecisions } from './plan-decisions.js';

/** What a file decides, and how many proposals were settled: with those of the same meaning; 0 where none was. */
export interface ImportedDecisions extends DecisionPlan {
  readonly read: number;
  readonly settled: number;
}

const keyOf = ({ id }: DecidedRow): string[] => {
  const parsed = parseGlobalId(id);
  return parsed?.type === 'SegmentProposal' ? [parsed.key] : [];
};

const knownOf = async (context: RequestContext, rows: readonly DecidedRow[]): Promise<KnownProposals> => {
  const decided = rows.filter(({ decision, other }) => decision !== '' || other !== '');
  const found = await loadPresent(context, proposalByKey, [...new Set(decided.flatMap(keyOf))]);
  return {
    proposals: new Map(found.map((proposal) => [proposal.id, proposal])),
    isSegment: (code) => context.snapshot.segments.rowOf.has(code),
  };
};

/**
 * Decides what the rows of a file say in one transaction; nothing where a row has a fault or `dryRun` is set. Throws
 * RefusedError for who may not decide.
 */
export const decideRows = async (
  context: RequestContext,
  rows: readonly DecidedRow[],
  dryRun: boolean,
): Promise<ImportedDecisions> => {
  const plan = planDecisions(rows, await knownOf(context, rows));
  const preview = { ...plan, read: rows.length, settled: 0 };
  const { confirm, reject, replace } = plan.decisions;
  const wanted = (confirm?.length ?? 0) + (reject?.length ?? 0) + (replace?.length ?? 0);
  if (dryRun || plan.faults.length > 0 || wanted === 0) return preview;
  const { decided } = await decideProposals(context, plan.decisions);
  return { ...preview, settled: decided.length };
};
