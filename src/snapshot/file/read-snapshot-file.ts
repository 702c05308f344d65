import type { FileHandle } from 'node:fs/promises';
import { inPieces } from '../../pieces/in-pieces.js';
import type { SearchIndex } from '../search/search-index.js';
import type { Snapshot } from '../tables/snapshot.js';
import { DamagedSnapshot } from './damaged-snapshot.js';
import { opened } from './opened.js';
import { readBytes } from './read-bytes.js';
import { readVolume, type VolumePlace } from './read-volume.js';
import { directoryBytes } from './snapshot-format.js';
import { fromStoredSearch } from './stored-search.js';
import { fromStored } from './stored-snapshot.js';

interface Directory {
  readonly snapshot: VolumePlace;
  /** Absent where no search index was saved. */
  readonly search?: VolumePlace;
}

const readDirectory = async (file: FileHandle): Promise<Directory> => {
  const { size } = await file.stat();
  if (size < directoryBytes) throw new DamagedSnapshot('it is too short');
  const directory = await readBytes(file, size - directoryBytes, size);
  const [bytes, searchBytes] = [0, 8].map((at) => Number(directory.readBigUInt64LE(at))) as [number, number];
  if (bytes + searchBytes + directoryBytes !== size)
    throw new DamagedSnapshot('its parts do not make up its length');
  const to = bytes + searchBytes;
  return { snapshot: { from: 0, to: bytes }, search: searchBytes > 0 ? { from: bytes, to } : undefined };
};

/** Snapshot with the state of the graph that it shows. */
export interface SavedSnapshot {
  readonly snapshot: Snapshot;
  readonly key: string;
}

/**
 * Reads the snapshot in a file; undefined where it is of another version. Throws {@link DamagedSnapshot} where
 * anything in it is not as it was written.
 */
export const readSnapshotFile = (path: string): Promise<SavedSnapshot | undefined> =>
  opened(path, async (file) => {
    const volume = await readVolume(file, (await readDirectory(file)).snapshot);
    const tree = volume?.tree as Parameters<typeof fromStored>[0];
    return volume && { snapshot: await inPieces(fromStored(tree)), key: volume.key };
  });

/**
 * Reads the search index in a file; undefined where there is none of this state of the graph. Throws
 * {@link DamagedSnapshot} like reading the snapshot.
 */
export const readSavedSearch = (path: string, key: string): Promise<SearchIndex | undefined> =>
  opened(path, async (file) => {
    const { search } = await readDirectory(file);
    const volume = search && (await readVolume(file, search));
    if (volume?.key !== key) return undefined;
    return fromStoredSearch(volume.tree as Parameters<typeof fromStoredSearch>[0]);
  });
