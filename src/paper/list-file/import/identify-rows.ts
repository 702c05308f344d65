import type { Text } from '../../../codes/language.js';
import { enterpriseById } from '../../../facts/enterprise/enterprise.repository.js';
import type { Enterprise } from '../../../facts/enterprise/enterprise.type.js';
import { findEnterprise } from '../../../facts/enterprise/find-enterprise.js';
import type { RequestContext } from '../../../request/request-context.js';
import { knownFirm } from '../../../sharing/list/pending/known-firm.js';
import type { PendingFirm } from '../../../sharing/list/pending/pending-firm.js';
import { readPending } from '../../../sharing/list/pending/read-pending.js';
import { placeKeyOf } from './place-key-of.js';
import { type Proposal, proposalsOf } from './proposals.js';
import type { SheetRow } from './sheet-row.js';

/** Enterprise of a row, by its id or credit code, or proposals for its name. */
export interface Identified {
  readonly row: SheetRow;
  readonly enterprise?: Enterprise;
  /** Set where id and credit code name two enterprises. */
  readonly contradicts?: Enterprise;
  readonly proposals: readonly Proposal[];
  /** A firm that the graph does not know, where the row says so. */
  readonly pending?: PendingFirm;
  /** What stands in the way of such a firm. */
  readonly fault?: Text;
}

/** Firm of a row that is marked 待入库; the enterprise where the graph knows it by now. */
const pendingOf = async (
  context: RequestContext,
  { name, region, uscc }: SheetRow,
): Promise<Pick<Identified, 'pending' | 'fault' | 'enterprise'>> => {
  const read = readPending(context.snapshot, { name, placeKey: placeKeyOf(context.snapshot, region), uscc });
  if ('fault' in read) return { fault: read.fault };
  const known = await knownFirm(context, read.firm);
  if (known === undefined) return { pending: read.firm };
  const enterprise = await context.loader(enterpriseById).load(known);
  return enterprise ? { enterprise } : { pending: read.firm };
};

const identify = async (context: RequestContext, row: SheetRow): Promise<Identified> => {
  const [byId, byCode] = await Promise.all(
    [row.id, row.uscc].map((key) => (key === '' ? undefined : findEnterprise(context, key))),
  );
  const enterprise = byId ?? byCode;
  const contradicts = byId && byCode && byId.ownId !== byCode.ownId ? byCode : undefined;
  if (enterprise || row.pending === '') return { row, enterprise, contradicts, proposals: [] };
  return { row, proposals: [], ...(await pendingOf(context, row)) };
};

/** Identifies the enterprise of every row. */
export const identifyRows = async (
  context: RequestContext,
  rows: readonly SheetRow[],
): Promise<Identified[]> => {
  context.spend(rows.length);
  const all = await Promise.all(rows.map((row) => identify(context, row)));
  const open = all
    .filter(({ enterprise, pending, fault }) => !enterprise && !pending && !fault)
    .map(({ row }) => row);
  const proposals = open.length === 0 ? undefined : await proposalsOf(context, open);
  return all.map((identified) => ({ ...identified, proposals: proposals?.get(identified.row) ?? [] }));
};
