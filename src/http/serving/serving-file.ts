import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Serving {
  readonly url: string;
  readonly pid: number;
}

const fileOf = (home: string): string => join(home, 'serving.json');

/** Notes in the home where this process serves, for commands beside it; the result takes the note away. */
export const noteServing = (home: string, url: string): (() => void) => {
  mkdirSync(home, { recursive: true });
  writeFileSync(fileOf(home), JSON.stringify({ url, pid: process.pid } satisfies Serving), { mode: 0o600 });
  return () => {
    if (read(home)?.pid === process.pid) rmSync(fileOf(home), { force: true });
  };
};

const read = (home: string): Serving | undefined => {
  try {
    return JSON.parse(readFileSync(fileOf(home), 'utf8')) as Serving;
  } catch {
    return undefined;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Address of the API that runs on this home, as this machine reaches it; undefined where none runs. */
export const servingAt = (home: string): string | undefined => {
  const serving = read(home);
  if (serving === undefined || !isAlive(serving.pid)) return undefined;
  return serving.url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
};
