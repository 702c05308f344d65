import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const holdsPackage = (folder: string): boolean => existsSync(join(folder, 'package.json'));

const findUp = (folder: string): string => {
  if (holdsPackage(folder)) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`no package.json above ${fileURLToPath(import.meta.url)}`);
  return findUp(parent);
};

/** The folder that holds package.json, whether this runs from `src` or from `dist/src`. */
export const projectRoot: string = findUp(dirname(fileURLToPath(import.meta.url)));
