import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { driverStore } from '../driver-store.js';
import { migrate } from '../migrate.js';
import { openDriver } from '../open-driver.js';
import { addressOf } from './address-of.js';
import { classArchive, removeStaleArchives } from './class-archive.js';
import { withFileLock } from './file-lock.js';
import { ensureJars } from './jars/ensure-jars.js';
import { findJava } from './java.js';
import { type Layout, layoutOf } from './layout.js';
import { ensureServer } from './managed-server.js';
import { isRunning } from './process-identity.js';
import { readState } from './server-state.js';

/** Ends the server of a layout at once: one that ends in order would write its archive first, for nobody. */
const kill = (layout: Layout): void => {
  const server = readState(layout)?.server;
  if (server && isRunning(server)) process.kill(server.pid, 'SIGKILL');
};

/** Uses a server of its own for what every start does, so that it loads what every start loads. */
const record = async (layout: Layout, recordTo: string): Promise<void> => {
  const server = await ensureServer(layout, () => undefined, { graceSeconds: 0, recordTo });
  setPriority(readState(layout)!.server.pid, constants.priority.PRIORITY_LOW);
  const store = driverStore(openDriver(addressOf(server)), 'neo4j');
  await migrate(store).finally(() => store.close());
  await server.stop();
};

const homePrefix = 'recording-';

/** Whoever made them was killed: one process at a time is here. */
const removeAbandoned = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (name.startsWith(homePrefix)) rmSync(join(folder, name), { recursive: true, force: true });
};

const make = async (jarsHome: string, archive: string): Promise<void> => {
  removeAbandoned(dirname(archive));
  const home = mkdtempSync(join(dirname(archive), homePrefix));
  const draft = join(home, 'classes.jsa');
  const layout = layoutOf(home, jarsHome);
  const killServer = () => kill(layout);
  process.once('exit', killServer);
  try {
    await record(layout, draft);
    if (!existsSync(draft)) return;
    renameSync(draft, archive);
    removeStaleArchives(layout, await findJava(), archive);
  } finally {
    process.off('exit', killServer);
    rmSync(home, { recursive: true, force: true });
  }
};

/**
 * Makes the archive of classes that starts of Neo4j read, once for the jars, which are fetched first where there are none:
 * a start takes little more than half of the CPU then (7 to 8 s for 12 to 14).
 */
export const makeClassArchive = async (jarsHome: string): Promise<void> => {
  const layout = layoutOf(jarsHome);
  await ensureJars(layout, () => undefined);
  const archive = classArchive(layout, await findJava());
  if (existsSync(archive)) return;
  await withFileLock(`${archive}.lock`, async () => {
    if (!existsSync(archive)) await make(jarsHome, archive);
  });
};
