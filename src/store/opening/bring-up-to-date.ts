import { migrate } from '../migrate.js';
import { buildSearchIndexes } from '../search-indexes.js';
import type { Store } from '../store.js';

/** Gives the graph the structure that this version expects. */
export const bringUpToDate = async (store: Store): Promise<void> => {
  await migrate(store);
  await buildSearchIndexes(store);
};
