import { backupFolder, backupsIn, madeAt } from './backup-folder.js';
import type { BackupJob } from './make-backup.js';
import { makeBackup } from './make-backup.js';

/** A first backup waits until the start is over; one that failed is tried again after an hour. */
const afterStartMs = 60_000;
const afterFailureMs = 3_600_000;
const longestTimerMs = 2 ** 31 - 1;

const dueInMs = ({ home }: BackupJob, everyMs: number): number => {
  const [newest] = backupsIn(backupFolder(home));
  const at = newest === undefined ? 0 : madeAt(newest).getTime() + everyMs;
  return Math.min(longestTimerMs, Math.max(afterStartMs, at - Date.now()));
};

/** Makes a backup whenever the newest is older than `everyMs`; ends with what resolves when none is being made. */
export const backUpEvery = (job: BackupJob, everyMs: number): (() => Promise<void>) => {
  let timer: NodeJS.Timeout;
  let making: Promise<void> | undefined;
  let ended = false;
  const later = (milliseconds: number): void => {
    if (ended) return;
    timer = setTimeout(begin, milliseconds);
    timer.unref();
  };
  const make = async (): Promise<void> => {
    try {
      job.progress(`Backed up and verified by a restore: ${await makeBackup(job)}`);
      later(dueInMs(job, everyMs));
    } catch (error) {
      job.progress(`No backup could be made, the earlier ones stay: ${(error as Error).message}`);
      later(Math.min(everyMs, afterFailureMs));
    }
  };
  const begin = (): void => {
    making = make();
  };
  later(dueInMs(job, everyMs));
  return async () => {
    ended = true;
    clearTimeout(timer);
    await making;
  };
};
