import { createHash } from 'node:crypto';
import { migrationFiles } from './migration-files.js';
import { searchIndexes } from './search-indexes.js';

/** Names the structure that this version gives a graph: its migrations and indexes. */
export const structureKey = (): string => {
  const parts = [...migrationFiles().map(({ checksum }) => checksum), ...searchIndexes];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
};
