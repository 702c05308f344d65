import type { Query } from '../../cypher/query.js';

export interface RunOptions {
  /** The server ends the query after this long. */
  readonly timeoutMs?: number;
}

/** Runs one query inside a transaction that is under way. */
export type TransactionRun = <P extends object, R extends object>(
  query: Query<P, R>,
  params: P,
) => Promise<R[]>;

/** The one door to Cypher. Every failure is a StoreError; transient ones are retried. */
export interface Store {
  run<P extends object, R extends object>(query: Query<P, R>, params: P, options?: RunOptions): Promise<R[]>;
  /** Give each row as it arrives, for answers too large to hold; ends with the last. */
  each<P extends object, R extends object>(
    query: Query<P, R>,
    params: P,
    take: (row: R) => void,
    options?: RunOptions,
  ): Promise<void>;
  /** Several queries that happen together or not at all; run again from the start on a transient failure. */
  transaction<T>(mode: 'read' | 'write', work: (run: TransactionRun) => Promise<T>): Promise<T>;
  /** Text that is no query file (constraints, indexes), for migrations and bulk loads alone. */
  schema(statement: string): Promise<void>;
  close(): Promise<void>;
}
