import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const bytesOf = (path: string): number => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.size ?? 0;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
};

/** Bytes of files, and of all that lies in folders, also in that of a package's descriptor; 0 where there is nothing. */
export const bytesOfPaths = (paths: readonly string[]): number =>
  paths
    .map((path) => (basename(path) === 'datapackage.json' ? dirname(path) : path))
    .reduce((sum, path) => sum + bytesOf(path), 0);
