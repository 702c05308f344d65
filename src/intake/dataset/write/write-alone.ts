import type { Store, TransactionRun } from '../../../store/store.js';
import { ChangeJournal } from './change-journal.js';
import { ImportLock } from './import-lock.js';
import { refusalUnderWay } from './refusal-under-way.js';
import type { Touched } from './touched.js';

const takeLock = async (store: Store): Promise<ImportLock> => {
  try {
    return await ImportLock.take(store);
  } catch (error) {
    throw refusalUnderWay(error);
  }
};

/**
 * Changes the graph in one transaction, beside which no import writes; running processes learn by the journal of what
 * `work` says it touched. Returns the revision afterwards. Throws RefusedError while an import is under way.
 */
export const writeAlone = async (
  store: Store,
  work: (run: TransactionRun) => Promise<Touched>,
): Promise<string> => {
  const lock = await takeLock(store);
  try {
    await store.transaction('write', async (run) => new ChangeJournal().note(run, await work(run)));
  } catch (error) {
    await lock.end();
    throw error;
  }
  return lock.end();
};
