import type { Config } from '../config/config.js';
import { loadSeed } from '../intake/dataset/load-seed.js';
import type { OpenStore } from '../store/opening/opened-store.js';
import type { Progress } from '../store/progress.js';

/** Loads the shipped data into a graph that nothing was ever written to. */
export const loadShipped = async (
  { store }: OpenStore,
  { seed }: Config,
  progress: Progress,
): Promise<void> => {
  const loaded = await loadSeed(store, seed, progress);
  if (loaded) progress(`Loaded ${loaded.accepted} of ${loaded.read} rows of shipped data`);
};
