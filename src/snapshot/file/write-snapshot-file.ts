import { open } from 'node:fs/promises';
import { inPieces } from '../../pieces/in-pieces.js';
import type { SearchIndex } from '../search/search-index.js';
import type { Snapshot } from '../tables/snapshot.js';
import { toStoredSearch } from './stored-search.js';
import { toStored } from './stored-snapshot.js';
import { writeVolume } from './write-volume.js';

const directoryOf = (snapshot: number, search: number): Buffer => {
  const directory = Buffer.alloc(16);
  directory.writeBigUInt64LE(BigInt(snapshot), 0);
  directory.writeBigUInt64LE(BigInt(search), 8);
  return directory;
};

/**
 * Writes a snapshot to a new file, with its search index where there is one, piece by piece, so that other work goes
 * on meanwhile.
 */
export const writeSnapshotFile = async (
  path: string,
  snapshot: Snapshot,
  key: string,
  search?: SearchIndex,
): Promise<void> => {
  const file = await open(path, 'wx', 0o600);
  try {
    const bytes = await writeVolume(file, await inPieces(toStored(snapshot)), key);
    const searchBytes = search ? await writeVolume(file, toStoredSearch(search), key) : 0;
    await file.appendFile(directoryOf(bytes, searchBytes));
  } finally {
    await file.close();
  }
};
