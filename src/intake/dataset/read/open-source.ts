import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ReadFault } from '../../../sheet/read/read-fault.js';
import { type FileWish, openFile } from './open-file.js';
import { openPackage } from './open-package.js';
import type { Source } from './source-table.js';

const beginsObject = /^\ufeff?\s*\{(?!\s*"(?:features|type)")/;

/** A JSON file that holds an object describes a package; an array of objects is a table, GeoJSON is neither. */
const isDescriptor = async (path: string): Promise<boolean> => {
  if (extname(path).toLowerCase() !== '.json') return false;
  for await (const head of createReadStream(path, { encoding: 'utf8', end: 255 }))
    return beginsObject.test(head) || !/^\ufeff?\s*[[{]/.test(head);
  return true;
};

/** Opens what a path leads to: a folder with a data package, its descriptor, or a single file as the caller wishes. */
export const openSource = async (path: string, wish: FileWish = {}): Promise<Source> => {
  const status = await stat(path).catch(() => undefined);
  if (!status) throw new ReadFault('file-missing', { path });
  if (status.isDirectory()) return openPackage(join(path, 'datapackage.json'));
  return (await isDescriptor(path)) ? openPackage(path) : openFile(path, wish);
};
