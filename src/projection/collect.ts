import type { Query } from '../../cypher/query.js';
import type { Store } from '../store/store.js';

/** All rows of a query that may have very many. */
export const collect = async <P extends object, R extends object>(
  store: Store,
  query: Query<P, R>,
  params: P,
): Promise<R[]> => {
  const rows: R[] = [];
  for await (const row of store.stream(query, params)) rows.push(row);
  return rows;
};
