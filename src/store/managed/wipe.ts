import { rmSync } from 'node:fs';
import { breakSeal } from './check/store-seal.js';
import { withFileLock } from './file-lock.js';
import type { Layout } from './layout.js';
import { requireStopped } from './require-stopped.js';

/** Delete the server’s data and its password; the jars stay. */
export const wipeDatabase = (layout: Layout): Promise<void> =>
  withFileLock(layout.lock, async () => {
    requireStopped(layout);
    breakSeal(layout);
    for (const path of [layout.home, layout.conf, layout.password, layout.state])
      rmSync(path, { recursive: true, force: true });
  });
