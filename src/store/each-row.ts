import type { Result } from 'neo4j-driver';
import type { Query } from '../../cypher/query.js';
import { fetchAll, type Open, parametersOf, transactionConfig } from './sessions.js';
import type { RunOptions } from './store.js';
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

/** Gives each row of a read as it arrives. */
export const eachRow = async <P extends object, R extends object>(
  open: Open,
  query: Query<P, R>,
  params: P,
  take: (row: R) => void,
  { timeoutMs = 600_000 }: RunOptions,
): Promise<void> => {
  const session = open(query.mode, fetchAll);
  try {
    const config = transactionConfig(query.name, timeoutMs);
    await eachRecord(session.run(query.text, parametersOf(query, params), config), take);
  } catch (error) {
    throw toStoreError(query.name, error);
  } finally {
    await session.close();
  }
};
