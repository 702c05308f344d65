import type { GraphQLResolveInfo } from 'graphql';
import { enterpriseIdsByTier } from '../../../cypher/queries.gen.js';
import { fillList } from '../../pieces/fill-list.js';
import { inPieces } from '../../pieces/in-pieces.js';
import type { Pieces } from '../../pieces/pieces.js';
import { InputError } from '../../request/errors.js';
import { parseGlobalId } from '../../request/global-id.js';
import { loadAll, loadPresent } from '../../request/loader.js';
import { cursorOf, keyOfCursor, requirePage } from '../../request/page/page.js';
import { pageInfoOf } from '../../request/page/page-info.type.js';
import type { RequestContext } from '../../request/request-context.js';
import { withoutNulls } from '../../request/without-nulls.js';
import { keepInPieces } from '../../snapshot/keep/keep-in-pieces.js';
import type { EnterpriseTable } from '../../snapshot/tables/snapshot.js';
import { type Condition, fewestCandidates, passing } from './condition.js';
import { enterpriseById, enterpriseIdByKey } from './enterprise.repository.js';
import type { Enterprise } from './enterprise.type.js';
import { asksSnapshotAlone, type EnterpriseInView, enterpriseInView } from './enterprise-asked.js';
import { idsCondition, snapshotConditions } from './enterprise-conditions.js';
import type { EnterpriseConnection } from './enterprise-connection.type.js';
import type { EnterpriseFilter, EnterpriseOrder } from './enterprise-filter.input.js';
import type { Measures } from './enterprise-order.js';
import { orderedList, pageRows } from './page-rows.js';
import { pointsReady } from './point-index-of.js';
import { textMatches } from './text-matches.js';

const maxIds = 1_000;
const list = 'enterprises';
/** Rows looked at that weigh as much as one row answered. */
const looksPerRow = 100;

const idsOf = async (context: RequestContext, ids: readonly string[]): Promise<string[]> => {
  if (ids.length > maxIds)
    throw new InputError(
      'filter.ids',
      { zh: `${ids.length}个标识`, en: `${ids.length} ids` },
      { zh: `最多${maxIds}个`, en: `at most ${maxIds}` },
    );
  const keys = ids.map((id) => parseGlobalId(id)?.key ?? id.trim().normalize('NFKC'));
  return loadPresent(context, enterpriseIdByKey, [...new Set(keys)]);
};

const tierIds = async ({ store }: RequestContext, tiers: string[]): Promise<string[]> =>
  (await store.run(enterpriseIdsByTier, { tiers })).map(({ id }) => id);

interface Asked {
  readonly conditions: readonly Condition[];
  /** Score by own id, where a text is asked for. */
  readonly scores?: ReadonlyMap<string, number>;
}

/** Conditions on the snapshot, and on the graph as sets of ids. */
const asked = async (context: RequestContext, filter: EnterpriseFilter): Promise<Asked> => {
  const { snapshot } = context;
  if (filter.bbox || filter.near || filter.polygon) await pointsReady(snapshot, 'WGS84');
  const ofSnapshot = snapshotConditions(snapshot, filter);
  const [scores, tiered, named] = await Promise.all([
    filter.text === undefined ? undefined : textMatches(context, filter.text),
    filter.tiers === undefined ? undefined : tierIds(context, filter.tiers),
    filter.ids === undefined ? undefined : idsOf(context, filter.ids),
  ]);
  const ofGraph = [scores?.keys(), tiered, named]
    .filter((ids) => ids !== undefined)
    .map((ids) => idsCondition(snapshot, ids));
  return { conditions: [...ofSnapshot, ...ofGraph], scores };
};

/** Every row, for lists without a condition. */
const allRows = keepInPieces(
  'all-enterprises',
  ({ size }: EnterpriseTable): Pieces<readonly number[]> => fillList(new Array<number>(size), (row) => row),
  (rows) => 8 * rows.length,
);

const rowsPassing = async (
  conditions: readonly Condition[],
  enterprises: EnterpriseTable,
): Promise<readonly number[]> => {
  if (conditions.length > 0) return inPieces(passing(conditions, enterprises.size));
  await allRows.ready(enterprises);
  return allRows(enterprises);
};

/** Rows of all enterprises that pass a filter, in no order. */
export const enterpriseRows = async (
  context: RequestContext,
  filter: EnterpriseFilter,
): Promise<readonly number[]> => {
  const { enterprises } = context.snapshot;
  const { conditions } = await asked(context, withoutNulls(filter));
  context.spend(fewestCandidates(conditions, enterprises.size).size / looksPerRow);
  return rowsPassing(conditions, enterprises);
};

const afterRow = ({ snapshot }: RequestContext, after: string | undefined): number | undefined => {
  const id = keyOfCursor(list, after);
  if (id === undefined || after === undefined) return undefined;
  const row = snapshot.enterprises.rowOf.get(id);
  if (row === undefined)
    throw new InputError('after', after, {
      zh: '本列表给出的游标；该企业已不在图谱中',
      en: 'a cursor that this list gave; that enterprise is gone',
    });
  return row;
};

export interface EnterpriseQuestion {
  readonly filter: EnterpriseFilter;
  readonly orderBy?: EnterpriseOrder | null;
  readonly first: number;
  readonly after?: string | null;
}

type Node = Enterprise | EnterpriseInView | undefined;

const nodesOf = async (
  context: RequestContext,
  rows: readonly number[],
  inView: boolean,
): Promise<readonly Node[]> => {
  if (inView) return rows.map((row) => enterpriseInView(context.snapshot, row));
  const { ids } = context.snapshot.enterprises;
  return loadAll(
    context,
    enterpriseById,
    rows.map((row) => ids.at(row)),
  );
};

const edgesOf = async (
  context: RequestContext,
  rows: readonly number[],
  { distance }: Measures,
  info: GraphQLResolveInfo,
) => {
  const nodes = await nodesOf(context, rows, asksSnapshotAlone(info, ['edges', 'node']));
  return nodes.flatMap((node, index) => {
    if (node === undefined) return [];
    const km = distance?.(rows[index]!) ?? Number.NaN;
    return [{ cursor: cursorOf(list, node.ownId), distanceKm: Number.isNaN(km) ? null : km, node }];
  });
};

/** Lists the enterprises that pass every condition, in the order asked for; a cursor is the last enterprise seen. */
export const listEnterprises = async (
  context: RequestContext,
  info: GraphQLResolveInfo,
  question: EnterpriseQuestion,
): Promise<EnterpriseConnection> => {
  const { snapshot } = context;
  const { filter, orderBy, after } = { ...question, ...withoutNulls(question) };
  const first = requirePage(question.first);
  const wanted = withoutNulls(filter);
  const { conditions, scores } = await asked(context, wanted);
  context.spend(first + fewestCandidates(conditions, snapshot.enterprises.size).size / looksPerRow);
  const rows = await rowsPassing(conditions, snapshot.enterprises);
  const last = afterRow(context, after ?? undefined);
  const ordered = orderedList(snapshot, { filter: wanted, orderBy: orderBy ?? undefined, scores });
  const page = pageRows(snapshot, rows, ordered, first + 1, last);
  const edges = await edgesOf(context, page.slice(0, first), ordered, info);
  const pageInfo = pageInfoOf(edges, page.length > first, last !== undefined);
  return { totalCount: rows.length, edges, pageInfo };
};
