import type { Config } from '../config/config.js';
import { readConfig } from '../config/read-config.js';
import { openStore } from '../store/open-store.js';
import type { Progress } from '../store/progress.js';
import type { Store } from '../store/store.js';
import { sayOn } from './say.js';

const sayLine = sayOn(process.stderr);
const say: Progress = (message) => sayLine(message);

/** Runs `work` on the store that the settings name, and closes it afterwards, however it ends. */
export const withStore = async <T>(
  work: (store: Store, config: Config, progress: Progress) => Promise<T>,
): Promise<T> => {
  const config = readConfig(process.env);
  const open = await openStore(config, say);
  try {
    return await work(open.store, config, say);
  } finally {
    await open.close();
  }
};
