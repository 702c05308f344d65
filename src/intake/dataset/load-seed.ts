import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { graphState, sourceCodes } from '../../../cypher/queries.gen.js';
import { projectRoot } from '../../project-root.js';
import type { Progress } from '../../store/progress.js';
import type { Store } from '../../store/store.js';
import { importSources } from './import-sources.js';
import type { ImportSummary } from './import-summary.js';
import { type Seed, seedPackages } from './seed-packages.js';
import { ImportUnderWay } from './write/import-lock.js';

const waitMs = 2_000;

/** The graph is empty where nothing was ever written, or where a first load was cut off; not where others wrote. */
const missing = async (store: Store, seed: Seed): Promise<string[]> => {
  const [state] = await store.run(graphState, {});
  if ((state?.revision ?? 0) > 0 && !state?.importing) return [];
  const loaded = (await store.run(sourceCodes, {})).map((source) => source.code);
  const shipped: readonly string[] = seedPackages[seed];
  return loaded.every((code) => shipped.includes(code))
    ? shipped.filter((name) => !loaded.includes(name))
    : [];
};

/** Loads the shipped data into an empty graph; a load that was cut off is finished. Returns the counts, if any. */
export const loadSeed = async (
  store: Store,
  seed: Seed,
  progress: Progress,
): Promise<ImportSummary | undefined> => {
  const names = await missing(store, seed);
  if (names.length === 0) return undefined;
  progress(`Loading the shipped data: ${names.join(', ')}`);
  const paths = names.map((name) => join(projectRoot, 'seed', name));
  try {
    return await importSources(store, paths, { language: 'en' });
  } catch (error) {
    if (!(error instanceof ImportUnderWay)) throw error;
    // Another process that began at the same moment is loading it.
    await pause(waitMs);
    return loadSeed(store, seed, progress);
  }
};
