import type { Query } from '../../../cypher/query.js';
import type { Store } from '../../store/store.js';

/** Collects all rows of a query that may have very many. */
export const collect = async <P extends object, R extends object>(
  store: Store,
  query: Query<P, R>,
  params: P,
): Promise<R[]> => {
  const rows: R[] = [];
  await store.each(query, params, (row) => rows.push(row));
  return rows;
};
