import type { ListsByIdRow } from '../../../cypher/queries.gen.js';
import type { Crs } from '../../geo/crs.js';
import type { RequestContext } from '../../request/request-context.js';
import { changeList } from '../../sharing/list/change/list/change-list.js';
import { record } from '../../sharing/list/change/record.js';
import type { ListFormat } from './list-format.js';
import { type ListRow, listRows } from './list-row.js';
import { readListState } from './list-state.js';

/** A list as it was at one moment, for one reader. */
export interface ListCopy {
  readonly list: ListsByIdRow;
  /** Moment, ISO. */
  readonly at: string;
  readonly crs: Crs;
  readonly rows: readonly ListRow[];
}

/** Copies a list for a member who may see it; the copy is recorded in the same transaction. */
export const copyList = async (
  context: RequestContext,
  id: string,
  format: ListFormat,
  crs: Crs,
): Promise<ListCopy> => {
  const { list, at, state } = await changeList(context, 'SEE', { list: id }, async (locked) => {
    const state = await readListState(context, locked);
    const note = `${state.targets.length} targets, graph revision ${context.snapshot.revision}`;
    await record(locked.run, locked.list.id, locked.request, [{ kind: 'EXPORTED', to: format, note }]);
    return { list: locked.list, at: locked.request.at, state };
  });
  return { list, at, crs, rows: await listRows(context, state) };
};
