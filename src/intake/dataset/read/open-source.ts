import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { openTable } from '../../../sheet/read/open-table.js';
import { ReadFault } from '../../../sheet/read/read-fault.js';
import { detectKind } from './detect-kind.js';
import { openPackage } from './open-package.js';
import type { Source } from './source-table.js';

const openFile = async (path: string, kind?: string, sourceName?: string): Promise<Source> => {
  const file = basename(path);
  const name = basename(path, extname(path));
  const table = await openTable(path);
  const resource = detectKind(table.headers, name, kind);
  const only = {
    resource,
    file,
    open: async () => table,
    missingValues: new Set<string>(),
    source: sourceName ?? file,
  };
  return {
    origin: { name: sourceName ?? name, kind: 'file', title: file, sampling: 'SAMPLE' },
    tables: [only],
    notes: [],
  };
};

const beginsObject = /^\ufeff?\s*\{(?!\s*"(?:features|type)")/;

/** A JSON file that holds an object describes a package; an array of objects is a table, GeoJSON is neither. */
const isDescriptor = async (path: string): Promise<boolean> => {
  if (extname(path).toLowerCase() !== '.json') return false;
  for await (const head of createReadStream(path, { encoding: 'utf8', end: 255 }))
    return beginsObject.test(head) || !/^\ufeff?\s*[[{]/.test(head);
  return true;
};

/**
 * Opens what a path leads to: a folder with a data package, its descriptor, or a single file, whose rows come from
 * `sourceName` rather than from the file's name where it is given.
 */
export const openSource = async (path: string, kind?: string, sourceName?: string): Promise<Source> => {
  const status = await stat(path).catch(() => undefined);
  if (!status) throw new ReadFault('file-missing', { path });
  if (status.isDirectory()) return openPackage(join(path, 'datapackage.json'));
  return (await isDescriptor(path)) ? openPackage(path) : openFile(path, kind, sourceName);
};
