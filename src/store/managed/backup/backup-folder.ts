import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the backups that are made by themselves, below LIANTU_HOME. */
export const backupFolder = (liantuHome: string): string => join(liantuHome, 'backups');

const named = /^liantu-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)\.dump$/;

/** Names a backup by when it was made, in UTC. */
export const backupName = (at: Date): string =>
  `liantu-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.dump`;

/** Lists the verified backups of a folder, the newest first. */
export const backupsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => named.test(name))
        .sort()
        .reverse()
    : [];

/** Reads when a backup was made from its name. */
export const madeAt = (name: string): Date => {
  const [, text = ''] = name.match(named) ?? [];
  return new Date(text.replace(/T(\d\d)-(\d\d)-(\d\d)Z/, 'T$1:$2:$3Z'));
};

/** Deletes all backups of a folder but the newest; never a file that is named otherwise. */
export const keepNewest = (folder: string, kept: number): void => {
  for (const name of backupsIn(folder).slice(kept)) rmSync(join(folder, name));
};
