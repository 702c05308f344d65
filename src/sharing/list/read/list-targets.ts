import { targetsOfList } from '../../../../cypher/queries.gen.js';
import { InputError } from '../../../request/errors.js';
import { loadPresent } from '../../../request/loader.js';
import { cursorOf, keyOfCursor, requirePage } from '../../../request/page.js';
import { pageInfoOf } from '../../../request/page-info.type.js';
import type { RequestContext } from '../../../request/request-context.js';
import { targetByKey } from './target-list.repository.js';
import type { TargetConnection, TargetList } from './target-list.type.js';

const numberOf = (cursor: string, key: string | undefined): number => {
  const number = Number(key ?? 0);
  if (!Number.isSafeInteger(number))
    throw new InputError('after', cursor, { zh: '本列表给出的游标', en: 'a cursor that this list gave' });
  return number;
};

/** A page of a list’s targets, in the order in which they were added. */
export const listTargets = async (
  context: RequestContext,
  { key, targetCount }: TargetList,
  first: number,
  cursor?: string | null,
): Promise<TargetConnection> => {
  const name = `targets ${key}`;
  const page = requirePage(first);
  const after = numberOf(cursor ?? '', keyOfCursor(name, cursor));
  const rows = await context.store.run(targetsOfList, { list: key, after, first: page + 1 });
  const ids = rows.slice(0, page).map(({ id }) => id);
  const targets = await loadPresent(context, targetByKey, ids);
  const edges = targets.map((node) => ({ cursor: cursorOf(name, String(node.number)), node }));
  return { totalCount: targetCount, edges, pageInfo: pageInfoOf(edges, rows.length > page, after > 0) };
};
