import type { Store, TransactionRun } from '../../store/store.js';
import { ChangeJournal } from '../dataset/write/change-journal.js';
import { ImportLock } from '../dataset/write/import-lock.js';
import { refusalUnderWay } from '../dataset/write/refusal-under-way.js';

const takeLock = async (store: Store): Promise<ImportLock> => {
  try {
    return await ImportLock.take(store);
  } catch (error) {
    throw refusalUnderWay(error);
  }
};

/**
 * Changes some enterprises in one transaction, beside which no import writes; running processes learn of it by the
 * journal. Throws RefusedError while an import is under way.
 */
export const writeAlone = async (
  store: Store,
  enterprises: readonly string[],
  work: (run: TransactionRun) => Promise<void>,
): Promise<void> => {
  const lock = await takeLock(store);
  try {
    await store.transaction('write', async (run) => {
      await work(run);
      await new ChangeJournal().note(run, { enterprises, tables: [] });
    });
  } finally {
    await lock.end();
  }
};
