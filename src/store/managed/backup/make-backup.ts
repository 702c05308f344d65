import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Progress } from '../../progress.js';
import type { Store } from '../../store.js';
import { StoreError } from '../../store-error.js';
import { UnusableError } from '../../unusable-error.js';
import { backupDatabase } from '../archive.js';
import { layoutOf } from '../layout.js';
import { backupFolder, backupName, keepNewest } from './backup-folder.js';
import { graphDigest } from './graph-digest.js';
import { verifyBackup } from './verify-backup.js';

/** Graph that is backed up, and where. */
export interface BackupJob {
  readonly store: Store;
  readonly home: string;
  readonly jarsHome: string;
  /** Backups that are kept. */
  readonly kept: number;
  readonly progress: Progress;
}

const patienceMs = 120_000;

/** Neo4j is started again after its dump by whoever keeps it alive. */
const digestAfter = async (store: Store): Promise<string> => {
  for (const begun = Date.now(); ; await pause(500))
    try {
      return await graphDigest(store);
    } catch (error) {
      const isAway = error instanceof StoreError && error.code === 'UNAVAILABLE';
      if (!isAway || Date.now() - begun > patienceMs) throw error;
    }
};

/**
 * Makes a backup and verifies it: restored elsewhere it must be the graph as it was before the dump or after it. One that
 * is not is deleted, and none of the others is given up for it. Gives the path of the file.
 */
export const makeBackup = async ({ store, home, jarsHome, kept, progress }: BackupJob): Promise<string> => {
  const folder = backupFolder(home);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, backupName(new Date()));
  const unverified = `${file}.unverified`;
  rmSync(unverified, { force: true });
  try {
    const before = await graphDigest(store);
    await backupDatabase(layoutOf(home, jarsHome), unverified, progress);
    const after = await digestAfter(store);
    const restored = await verifyBackup(unverified, home, jarsHome);
    if (restored !== before && restored !== after)
      throw new UnusableError('Restored, the backup is another graph than the one that was backed up.');
    renameSync(unverified, file);
  } finally {
    rmSync(unverified, { force: true });
  }
  keepNewest(folder, kept);
  return file;
};
