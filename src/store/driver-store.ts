import neo4j, { type Driver, type ManagedTransaction, type Result, type Session } from 'neo4j-driver';
import type { Query } from '../../cypher/query.js';
import { inStep } from '../trace/tracing.js';
import type { RunOptions, Store, TransactionRun } from './store.js';
import { toStoreError } from './store-error.js';
import { toParameters } from './to-parameters.js';

const defaultTimeoutMs = 30_000;
const fetchAll = -1;

const driverMode = (mode: 'read' | 'write') => (mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE);

const transactionConfig = (name: string, timeoutMs = defaultTimeoutMs) => ({
  timeout: neo4j.int(timeoutMs),
  metadata: { app: 'liantu', query: name },
});

type Open = (mode: 'read' | 'write', fetchSize?: number) => Session;

const runIn = async <P extends object, R extends object>(
  transaction: ManagedTransaction,
  query: Query<P, R>,
  params: P,
): Promise<R[]> => {
  const answer = await transaction.run(
    query.text,
    toParameters(query.params, params as Record<string, unknown>),
  );
  return answer.records.map((record) => record.toObject() as R);
};

const execute = async <T>(
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

const eachRow = async <P extends object, R extends object>(
  open: Open,
  query: Query<P, R>,
  params: P,
  take: (row: R) => void,
  { timeoutMs = 600_000 }: RunOptions,
): Promise<void> => {
  const session = open(query.mode, fetchAll);
  try {
    const values = toParameters(query.params, params as Record<string, unknown>);
    await eachRecord(session.run(query.text, values, transactionConfig(query.name, timeoutMs)), take);
  } catch (error) {
    throw toStoreError(query.name, error);
  } finally {
    await session.close();
  }
};

const runSchema = async (open: Open, statement: string): Promise<void> => {
  const session = open('write');
  try {
    await session.run(statement, {}, transactionConfig('schema', 600_000));
  } catch (error) {
    throw toStoreError('schema', error);
  } finally {
    await session.close();
  }
};

/** Told the name of every query that is asked; for tests that hold answers together with what ran. */
export type QueryListener = (name: string) => void;

const neo4jFacts = { 'db.system.name': 'neo4j' };

/** Opens a store over a driver. */
export const driverStore = (
  driver: Pick<Driver, 'session' | 'close'>,
  database: string,
  onQuery?: QueryListener,
): Store => {
  const open: Open = (mode, fetchSize) =>
    driver.session({ database, defaultAccessMode: driverMode(mode), fetchSize });
  return {
    run: (query, params, options = {}) => {
      onQuery?.(query.name);
      return inStep(`cypher ${query.name}`, neo4jFacts, () =>
        execute(
          open,
          query.mode,
          query.name,
          (transaction) => runIn(transaction, query, params),
          options.timeoutMs,
        ),
      );
    },
    each: (query, params, take, options = {}) => {
      onQuery?.(query.name);
      return eachRow(open, query, params, take, options);
    },
    transaction: (mode, work) =>
      execute(
        open,
        mode,
        'transaction',
        (transaction) => {
          const run: TransactionRun = (query, params) =>
            inStep(`cypher ${query.name}`, neo4jFacts, () => runIn(transaction, query, params));
          return work(run);
        },
        300_000,
      ),
    schema: (statement) => runSchema(open, statement),
    close: () => driver.close(),
  };
};
