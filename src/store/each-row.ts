import type { Result } from 'neo4j-driver';
import type { Query } from '../../cypher/query.js';
import { type Open, parametersOf, transactionConfig } from './sessions.js';
import type { EachOptions } from './store.js';
import { toStoreError } from './store-error.js';

/** An object of each record by its keys; ends with the last. The driver’s iterator takes three times as long. */
const eachRecord = <R extends object>(result: Result, take: (row: R) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    let keys: readonly string[] = [];
    result.subscribe({
      onKeys: (names) => {
        keys = names;
      },
      onNext: (record) => {
        const row: Record<string, unknown> = {};
        for (let i = 0; i < keys.length; i++) row[keys[i]!] = record.get(i);
        take(row as R);
      },
      onCompleted: () => resolve(),
      onError: reject,
    });
  });

/** Rows of usual length that are taken in a few milliseconds. */
const usualRows = 500;

/**
 * Gives each row of a read as it arrives. All rows at once would come faster than they are taken, and nobody else would be
 * let in until the last.
 */
export const eachRow = async <P extends object, R extends object>(
  open: Open,
  query: Query<P, R>,
  params: P,
  take: (row: R) => void,
  { timeoutMs = 600_000, rowsAtOnce = usualRows }: EachOptions,
): Promise<void> => {
  const session = open(query.mode, rowsAtOnce);
  try {
    const config = transactionConfig(query.name, timeoutMs);
    await eachRecord(session.run(query.text, parametersOf(query, params), config), take);
  } catch (error) {
    throw toStoreError(query.name, error);
  } finally {
    await session.close();
  }
};
