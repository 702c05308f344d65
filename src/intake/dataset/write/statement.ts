import type { Query } from '../../../../cypher/query.js';

/** One query and the rows it is to write. */
export interface Statement {
  readonly query: Query<{ rows: readonly object[] }, object>;
  readonly rows: readonly object[];
}

/**
 * Makes a statement whose rows were built for that query; the types meet here because rows are built from the model.
 */
export const statement = <P extends { readonly rows: readonly object[] }, R extends object>(
  query: Query<P, R>,
  rows: readonly object[],
): Statement => ({ query: query as unknown as Statement['query'], rows });
