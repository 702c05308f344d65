import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { driverStore } from '../../driver-store.js';
import { openDriver } from '../../open-driver.js';
import type { Progress } from '../../progress.js';
import { UnusableError } from '../../unusable-error.js';
import { addressOf } from '../address-of.js';
import { restoreDatabase } from '../archive.js';
import { checkStore } from '../check/check-store.js';
import { type Layout, layoutOf } from '../layout.js';
import { ensureServer } from '../managed-server.js';
import { graphDigest } from './graph-digest.js';

const quiet: Progress = () => undefined;

const digestOf = async (layout: Layout): Promise<string> => {
  const server = await ensureServer(layout, quiet);
  const store = driverStore(openDriver(addressOf(server)), 'neo4j');
  try {
    return await graphDigest(store);
  } finally {
    await store.close();
    await server.stop();
  }
};

/**
 * Restores a backup into a second managed home, checks the store for consistency, starts a server on it and digests the
 * graph. Nothing of the second home stays. Throws {@link UnusableError} where the backup cannot be restored or is damaged.
 */
export const verifyBackup = async (file: string, home: string, jarsHome: string): Promise<string> => {
  const second = join(home, 'backup-check');
  const layout = layoutOf(second, jarsHome);
  rmSync(second, { recursive: true, force: true });
  try {
    await restoreDatabase(layout, file, quiet);
    const check = await checkStore(layout);
    if (typeof check === 'object') throw new UnusableError(`The store is damaged: ${check.damage}`);
    return await digestOf(layout);
  } finally {
    rmSync(second, { recursive: true, force: true });
  }
};
