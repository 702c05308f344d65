import type { Driver } from 'neo4j-driver';
import { inStep } from '../trace/tracing.js';
import { eachRow } from './each-row.js';
import { execute, runAlone, runIn } from './run-query.js';
import { type Open, openerOf, transactionConfig } from './sessions.js';
import type { Store, TransactionRun } from './store.js';
import { toStoreError } from './store-error.js';

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
  const open = openerOf(driver, database);
  return {
    run: (query, params, options = {}) => {
      onQuery?.(query.name);
      return inStep(`cypher ${query.name}`, neo4jFacts, () => runAlone(open, query, params, options));
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
