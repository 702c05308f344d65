import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identityOf, isRunning, type ProcessIdentity } from './process-identity.js';

const holderOf = (path: string): ProcessIdentity | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessIdentity;
  } catch {
    return undefined;
  }
};

const tryTake = (path: string): boolean => {
  try {
    writeFileSync(path, JSON.stringify(identityOf(process.pid)), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
};

/** Takes away a lock whose holder died, or whose writer died before it wrote its name. */
const clearIfAbandoned = (path: string, waitedMs: number): void => {
  const holder = holderOf(path);
  if (holder ? !isRunning(holder) : waitedMs > 2_000) rmSync(path, { force: true });
};

/** Runs `work` while no other process that asks for the same lock file runs its own. */
export const withFileLock = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  mkdirSync(dirname(path), { recursive: true });
  const begun = Date.now();
  while (!tryTake(path)) {
    clearIfAbandoned(path, Date.now() - begun);
    await pause(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
};
