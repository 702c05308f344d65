import { GivenUpError } from './given-up-error.js';
import type { Store, TransactionRun } from './store.js';

const requireWanted = (signal: AbortSignal): void => {
  if (signal.aborted) throw new GivenUpError();
};

/**
 * Makes a store whose transactions are given up when the signal is aborted: before each of their queries, and before
 * they are committed. A change whose sender was told that it took too long is then not made later. One that is being
 * committed at that moment may be.
 */
export const abortableStore = (store: Store, signal: AbortSignal): Store => ({
  ...store,
  transaction: (mode, work) =>
    store.transaction(mode, async (run) => {
      const runWanted: TransactionRun = async (query, params) => {
        requireWanted(signal);
        return run(query, params);
      };
      const result = await work(runWanted);
      requireWanted(signal);
      return result;
    }),
});
