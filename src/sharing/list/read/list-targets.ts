import { createHash } from 'node:crypto';
import { standingsOfList, targetsOfList } from '../../../../cypher/queries.gen.js';
import { InputError } from '../../../request/errors.js';
import { loadPresent } from '../../../request/loader.js';
import { cursorOf, keyOfCursor, requirePage } from '../../../request/page/page.js';
import { pageInfoOf } from '../../../request/page/page-info.type.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { TargetFilterInput, TargetOrder } from './target-filter.input.js';
import { targetByKey } from './target-list.repository.js';
import type { TargetConnection, TargetList } from './target-list.type.js';
import {
  comparePlaces,
  meetsFilter,
  type PlaceInOrder,
  placeInOrder,
  requireFilter,
} from './target-standing.js';

/** Page of a list’s targets asked for. */
export interface TargetPage {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: TargetFilterInput | null;
  readonly order?: TargetOrder | null;
}

const wrongCursor = (cursor: string): InputError =>
  new InputError('after', cursor, { zh: '本列表给出的游标', en: 'a cursor that this list gave' });

const numberOf = (cursor: string, key: string | undefined): number => {
  const number = Number(key ?? 0);
  if (!Number.isSafeInteger(number)) throw wrongCursor(cursor);
  return number;
};

/** All targets, in the order of adding: the page alone is read. */
const pageAsAdded = async (
  context: RequestContext,
  { key, targetCount }: TargetList,
  { first, after }: TargetPage,
): Promise<TargetConnection> => {
  const name = `targets ${key}`;
  const from = numberOf(after ?? '', keyOfCursor(name, after));
  const rows = await context.store.run(targetsOfList, { list: key, after: from, first: first + 1 });
  const ids = rows.slice(0, first).map(({ id }) => id);
  const targets = await loadPresent(context, targetByKey, ids);
  const edges = targets.map((node) => ({ cursor: cursorOf(name, String(node.number)), node }));
  return { totalCount: targetCount, edges, pageInfo: pageInfoOf(edges, rows.length > first, from > 0) };
};

const placeOfKey = (cursor: string, key: string): PlaceInOrder => {
  const at = key.lastIndexOf('\n');
  return { key: key.slice(0, at), number: numberOf(cursor, key.slice(at + 1)) };
};

/** Targets that meet a filter, in an order: how all stand is read, and the page in full. */
const pageInOrder = async (
  context: RequestContext,
  { key: list }: TargetList,
  { first, after, filter, order }: TargetPage,
): Promise<TargetConnection> => {
  const [by, conditions] = [order ?? 'ADDED', filter ?? {}];
  const question = createHash('sha256')
    .update(JSON.stringify([by, conditions]))
    .digest('base64url');
  const name = `targets ${list} ${question}`;
  const key = keyOfCursor(name, after);
  const rows = await context.store.run(standingsOfList, { list, now: new Date().toISOString() });
  context.spend(rows.length);
  const places = rows
    .filter((standing) => meetsFilter(standing, conditions))
    .map((standing) => ({ id: standing.id, ...placeInOrder(standing, by) }))
    .sort(comparePlaces);
  const start = key === undefined ? undefined : placeOfKey(after ?? '', key);
  const left = start === undefined ? places : places.filter((place) => comparePlaces(place, start) > 0);
  const page = left.slice(0, first);
  const targets = await loadPresent(
    context,
    targetByKey,
    page.map(({ id }) => id),
  );
  const byId = new Map(targets.map((target) => [target.key, target]));
  const edges = page.flatMap((place) => {
    const node = byId.get(place.id);
    return node === undefined ? [] : [{ cursor: cursorOf(name, `${place.key}\n${place.number}`), node }];
  });
  const pageInfo = pageInfoOf(edges, left.length > first, start !== undefined);
  return { totalCount: places.length, edges, pageInfo };
};

/** A page of a list’s targets, of those that meet a filter, in an order. Throws InputError. */
export const listTargets = async (
  context: RequestContext,
  list: TargetList,
  page: TargetPage,
): Promise<TargetConnection> => {
  requirePage(page.first);
  if (page.filter) requireFilter(context.snapshot, page.filter);
  const isPlain = page.filter == null && (page.order ?? 'ADDED') === 'ADDED';
  return isPlain ? pageAsAdded(context, list, page) : pageInOrder(context, list, page);
};
