import type { Enterprise } from '../../../facts/enterprise/enterprise.type.js';
import { findEnterprise } from '../../../facts/enterprise/find-enterprise.js';
import type { RequestContext } from '../../../request/request-context.js';
import { type Proposal, proposalsOf } from './proposals.js';
import type { SheetRow } from './sheet-row.js';

/** Enterprise of a row, by its id or credit code, or proposals for its name. */
export interface Identified {
  readonly row: SheetRow;
  readonly enterprise?: Enterprise;
  /** Set where id and credit code name two enterprises. */
  readonly contradicts?: Enterprise;
  readonly proposals: readonly Proposal[];
}

const identify = async (context: RequestContext, row: SheetRow): Promise<Identified> => {
  const [byId, byCode] = await Promise.all(
    [row.id, row.uscc].map((key) => (key === '' ? undefined : findEnterprise(context, key))),
  );
  const enterprise = byId ?? byCode;
  const contradicts = byId && byCode && byId.ownId !== byCode.ownId ? byCode : undefined;
  return { row, enterprise, contradicts, proposals: [] };
};

/** Identifies the enterprise of every row. */
export const identifyRows = async (
  context: RequestContext,
  rows: readonly SheetRow[],
): Promise<Identified[]> => {
  context.spend(rows.length);
  const all = await Promise.all(rows.map((row) => identify(context, row)));
  const open = all.filter(({ enterprise }) => enterprise === undefined).map(({ row }) => row);
  const proposals = open.length === 0 ? undefined : await proposalsOf(context, open);
  return all.map((identified) => ({ ...identified, proposals: proposals?.get(identified.row) ?? [] }));
};
