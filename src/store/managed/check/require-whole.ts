import { dirname } from 'node:path';
import { UnusableError } from '../../unusable-error.js';
import { backupFolder, backupsIn } from '../backup/backup-folder.js';
import type { Layout } from '../layout.js';
import { checkStore } from './check-store.js';

/** Backup to go back to: the newest that was verified. */
const wayBack = ({ root }: Layout): string => {
  const folder = backupFolder(dirname(root));
  const [newest] = backupsIn(folder);
  return newest === undefined
    ? 'restore a backup with "liantu db restore FILE"'
    : `restore the newest verified backup with "liantu db restore ${folder}/${newest}"`;
};

/** Refuses a store that is damaged, and says which backup to restore; one that must be recovered is, and checked then. */
export const requireWhole = async (layout: Layout, recover: () => Promise<void>): Promise<void> => {
  let check = await checkStore(layout);
  if (check === 'to recover') {
    await recover();
    check = await checkStore(layout);
  }
  if (typeof check === 'object')
    throw new UnusableError(`The store of Neo4j is damaged (${check.damage}): ${wayBack(layout)}.`);
};
