import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../../project-root.js';
import { jarDigests } from './jar-digests.js';
import { stampJars } from './jar-stamps.js';
import { runMaven } from './run-maven.js';

/** Digests of the jars as they were fetched. */
export const manifestName = 'manifest.json';

/** Whoever holds the lock is alone: other folders beside are of fetches that were cut off. */
const clearCutOff = (lib: string): void => {
  const cutOff = new RegExp(`^${basename(lib).replaceAll('.', '\\.')}\\.\\d+$`);
  for (const name of readdirSync(dirname(lib)).filter((file) => cutOff.test(file)))
    rmSync(join(dirname(lib), name), { recursive: true, force: true });
};

/** Fetches all jars into a folder beside, which then takes the place of this one. */
export const fetchJars = async (lib: string): Promise<void> => {
  const fresh = `${lib}.${process.pid}`;
  clearCutOff(lib);
  try {
    mkdirSync(fresh, { recursive: true });
    await runMaven(join(projectRoot, 'graph', 'server', 'pom.xml'), fresh);
    stampJars(fresh);
    writeFileSync(join(fresh, manifestName), JSON.stringify(await jarDigests(fresh)));
    rmSync(lib, { recursive: true, force: true });
    renameSync(fresh, lib);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};
