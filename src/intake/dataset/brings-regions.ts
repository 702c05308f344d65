import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { ReadFault } from '../../sheet/read/read-fault.js';
import { openSource } from './read/open-source.js';

const isTable = (path: string): boolean => statSync(path).isFile() && extname(path).toLowerCase() !== '.json';

const packageBrings = async (path: string): Promise<boolean> => {
  try {
    return (await openSource(path)).tables.some(({ resource }) => resource.name === 'regions');
  } catch (error) {
    if (error instanceof ReadFault) return false;
    throw error;
  }
};

/** True where a path of an import holds a table of regions of its own, so that it needs none of the shipped ones. */
export const bringsRegions = async (paths: readonly string[], kind?: string): Promise<boolean> => {
  if (kind === 'regions') return true;
  for (const path of paths)
    if (isTable(path) ? basename(path, extname(path)) === 'regions' : await packageBrings(path)) return true;
  return false;
};
