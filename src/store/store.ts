import type { Query } from '../../cypher/query.js';

export interface RunOptions {
  /** Time after which the server ends the query. */
  readonly timeoutMs?: number;
}

export interface EachOptions extends RunOptions {
  /** Rows that the server sends before it is asked for more; others are let in between. */
  readonly rowsAtOnce?: number;
}

/** Runs one query inside a transaction that is under way. */
export type TransactionRun = <P extends object, R extends object>(
  query: Query<P, R>,
  params: P,
) => Promise<R[]>;

/** Door to Cypher. Every failure is a StoreError; transient ones are retried. */
export interface Store {
  run<P extends object, R extends object>(query: Query<P, R>, params: P, options?: RunOptions): Promise<R[]>;
  /** Gives each row as it arrives, for answers too large to hold; ends with the last. */
  each<P extends object, R extends object>(
    query: Query<P, R>,
    params: P,
    take: (row: R) => void,
    options?: EachOptions,
  ): Promise<void>;
  /** Several queries that happen together or not at all; run again from the start on a transient failure. */
  transaction<T>(mode: 'read' | 'write', work: (run: TransactionRun) => Promise<T>): Promise<T>;
  /** Text that is no query file (constraints, indexes), for migrations and bulk loads alone. */
  schema(statement: string): Promise<void>;
  close(): Promise<void>;
}
