import { enterpriseIdsByText, enterpriseIdsByTier } from '../../cypher/queries.gen.js';
import { parseGlobalId } from '../place/global-id.js';
import { InputError } from '../place/input-error.js';
import { loadPresent } from '../place/loader.js';
import { cursorOf, keyOfCursor, requirePage } from '../place/page.js';
import { pageInfoOf } from '../place/page-info.type.js';
import type { RequestContext } from '../place/request-context.js';
import { enterpriseById, enterpriseIdByKey } from './enterprise.repository.js';
import { idsCondition, imageConditions, type RowCondition } from './enterprise-conditions.js';
import type { EnterpriseConnection } from './enterprise-connection.type.js';
import type { EnterpriseFilter, EnterpriseOrder } from './enterprise-filter.input.js';
import { distanceOf, type RowOrder, rowOrder } from './enterprise-order.js';
import { textQuery } from './text-query.js';

const mostIds = 1_000;
const mostTextHits = 10_000;
const list = 'enterprises';

const idsOf = async (context: RequestContext, ids: readonly string[]): Promise<string[]> => {
  if (ids.length > mostIds) throw new InputError('filter.ids', `${ids.length} ids`, `at most ${mostIds}`);
  const keys = ids.map((id) => parseGlobalId(id)?.key ?? id.trim());
  return loadPresent(context, enterpriseIdByKey, [...new Set(keys)]);
};

/** Conditions that ask the graph: own ids that pass. */
const graphConditions = async (
  context: RequestContext,
  { text, tiers, ids }: EnterpriseFilter,
): Promise<RowCondition[]> => {
  const { store, image } = context;
  const lists = await Promise.all([
    ...(text === undefined
      ? []
      : [store.run(enterpriseIdsByText, { text: textQuery(text), limit: mostTextHits })]),
    ...(tiers === undefined ? [] : [store.run(enterpriseIdsByTier, { tiers })]),
  ]);
  const named = ids === undefined ? [] : [await idsOf(context, ids)];
  return [...lists.map((rows) => rows.map((row) => row.id)), ...named].map((found) =>
    idsCondition(image, found),
  );
};

const passing = (size: number, conditions: readonly RowCondition[]): number[] => {
  const rows: number[] = [];
  for (let row = 0; row < size; row++) if (conditions.every((passes) => passes(row))) rows.push(row);
  return rows;
};

/** The first rows of an order after a given one; `rows` need not be sorted whole. */
const pageOf = (
  rows: readonly number[],
  order: RowOrder,
  size: number,
  after: number | undefined,
): number[] => {
  const due = after === undefined ? [...rows] : rows.filter((row) => order(row, after) > 0);
  return due.sort(order).slice(0, size);
};

const afterRow = ({ image }: RequestContext, after: string | undefined): number | undefined => {
  const id = keyOfCursor(list, after);
  if (id === undefined || after === undefined) return undefined;
  const row = image.enterprises.rowOf.get(id);
  if (row === undefined)
    throw new InputError('after', after, 'a cursor that this list gave; that enterprise is gone');
  return row;
};

export interface EnterpriseQuestion {
  readonly filter: EnterpriseFilter;
  readonly orderBy?: EnterpriseOrder;
  readonly first: number;
  readonly after?: string;
}

/** Enterprises that pass every condition, in the order asked for; a cursor is the last enterprise seen. */
export const listEnterprises = async (
  context: RequestContext,
  question: EnterpriseQuestion,
): Promise<EnterpriseConnection> => {
  const { filter, orderBy, after } = question;
  const first = requirePage(question.first);
  const { image } = context;
  const conditions = [...imageConditions(image, filter), ...(await graphConditions(context, filter))];
  const distance = distanceOf(image, filter, orderBy);
  const rows = passing(image.enterprises.size, conditions);
  const page = pageOf(rows, rowOrder(image, orderBy, distance), first + 1, afterRow(context, after));
  const shown = page.slice(0, first);
  const nodes = await context
    .loader(enterpriseById)
    .loadMany(shown.map((row) => image.enterprises.ids[row] as string));
  const edges = nodes.flatMap((node, index) => {
    if (node === undefined || node instanceof Error) return [];
    const km = distance?.(shown[index] as number) ?? Number.NaN;
    return [{ cursor: cursorOf(list, node.ownId), distanceKm: Number.isNaN(km) ? null : km, node }];
  });
  return {
    totalCount: rows.length,
    edges,
    pageInfo: pageInfoOf(edges, page.length > first, after !== undefined),
  };
};
