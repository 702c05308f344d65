import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const bytesOf = (path: string): number => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.size ?? 0;
  return bytesOfPaths(readdirSync(path).map((name) => join(path, name)));
};

/** Bytes of files, and of all that lies in folders; 0 where there is nothing. */
export const bytesOfPaths = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + bytesOf(path), 0);
