import { isRetryableError, type ManagedTransaction, type QueryResult } from 'neo4j-driver';
import type { Query } from '../../cypher/query.js';
import { fetchAll, type Open, parametersOf, transactionConfig } from './sessions.js';
import type { RunOptions } from './store.js';
import { toStoreError } from './store-error.js';

const rowsOf = <R extends object>({ records }: QueryResult): R[] =>
  records.map((record) => record.toObject() as R);

/** Runs a query inside a transaction. */
export const runIn = async <P extends object, R extends object>(
  transaction: ManagedTransaction,
  query: Query<P, R>,
  params: P,
): Promise<R[]> => rowsOf(await transaction.run(query.text, parametersOf(query, params)));

/** Does some work in a transaction, again from the start where it fails for a passing reason. */
export const execute = async <T>(
  open: Open,
  mode: 'read' | 'write',
  name: string,
  work: (transaction: ManagedTransaction) => Promise<T>,
  timeoutMs?: number,
): Promise<T> => {
  const session = open(mode, fetchAll);
  try {
    const config = transactionConfig(name, timeoutMs);
    return await (mode === 'read' ? session.executeRead(work, config) : session.executeWrite(work, config));
  } catch (error) {
    throw toStoreError(name, error);
  } finally {
    await session.close();
  }
};

/** Reads in one exchange; beginning and committing a transaction of its own would be two more. */
const readAtOnce = async <P extends object, R extends object>(
  open: Open,
  query: Query<P, R>,
  params: P,
  timeoutMs?: number,
): Promise<R[]> => {
  const session = open('read', fetchAll);
  try {
    return rowsOf(
      await session.run(query.text, parametersOf(query, params), transactionConfig(query.name, timeoutMs)),
    );
  } finally {
    await session.close();
  }
};

/** Runs a query by itself: a read at once, and only what failed for a passing reason in a transaction that is tried again. */
export const runAlone = async <P extends object, R extends object>(
  open: Open,
  query: Query<P, R>,
  params: P,
  { timeoutMs }: RunOptions,
): Promise<R[]> => {
  if (query.mode === 'read')
    try {
      return await readAtOnce(open, query, params, timeoutMs);
    } catch (error) {
      if (!isRetryableError(error)) throw toStoreError(query.name, error);
    }
  return execute(open, query.mode, query.name, (transaction) => runIn(transaction, query, params), timeoutMs);
};
