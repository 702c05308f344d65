import { clauseList, type PolicyListRow, policyList } from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keptOnce } from '../../../snapshot/keep/kept-once.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { PolicyTerm } from './policy-status.js';

/** A clause in its own words; `partOf` is the article whose text includes it. */
export interface ClauseRow {
  readonly policy: string;
  readonly article: string;
  readonly text: string;
  readonly responsible: readonly string[];
  readonly partOf: string | null;
}

/** A policy document with its clauses in the order of the text. */
export interface PolicyRow extends Omit<PolicyListRow, keyof PolicyTerm>, PolicyTerm {
  readonly clauses: readonly ClauseRow[];
}

/** A document that names its repealing one and no day is repealed from that one's first day. */
const repealedOn = (row: PolicyListRow, rows: readonly PolicyListRow[]): string | null => {
  const repealing = rows.find(({ code }) => code === row.repealedBy);
  return row.repealedOn ?? repealing?.validFrom ?? repealing?.issuedOn ?? null;
};

const readPolicies = async (
  _snapshot: Snapshot,
  { store }: RequestContext,
): Promise<readonly PolicyRow[]> => {
  const [rows, clauses] = await Promise.all([store.run(policyList, {}), store.run(clauseList, {})]);
  const worded = clauses.map((clause) => ({ ...clause, responsible: clause.responsible ?? [] }));
  return rows.map((row) => ({
    ...row,
    draft: row.draft ?? false,
    plan: row.plan ?? false,
    repealedOn: repealedOn(row, rows),
    clauses: worded.filter(({ policy }) => policy === row.code),
  }));
};

const kept = keptOnce('policies', readPolicies);

/** Reads every document with its clauses, newest first, once a snapshot. */
export const policiesOfGraph = (context: RequestContext): Promise<readonly PolicyRow[]> =>
  kept(context.snapshot, context);
