import { readConfig } from '../config.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';

/** Run `work` on the store that the settings name, and close it afterwards, however it ends. */
export const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const open = await openStore(readConfig(process.env), (message) => console.error(`· ${message}`));
  try {
    return await work(open.store);
  } finally {
    await open.close();
  }
};
