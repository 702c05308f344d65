import { join } from 'node:path';
import type { SearchIndex } from '../search/search-index.js';
import { builtSearch, searchIsReadBy, whenSearchIsBuilt } from '../search/search-of-snapshot.js';
import type { Snapshot } from '../tables/snapshot.js';
import { messageOf } from './message-of.js';
import { readSavedSearch, readSnapshotFile, type SavedSnapshot } from './read-snapshot-file.js';
import { replaceFile } from './replace-file.js';
import { toldReading } from './told-reading.js';
import { writeSnapshotFile } from './write-snapshot-file.js';

/**
 * File in which a snapshot outlives its process. It is never needed: whatever is wrong with it, the graph is read
 * instead.
 */
export interface SnapshotFile {
  /** Reads what was saved last, where it is whole and of this version. */
  read(): Promise<SavedSnapshot | undefined>;
  /**
   * Saves a snapshot in the background when it has rested a while; of several that wait, the last is saved. It is saved
   * again with its search index when that is built.
   */
  save(snapshot: Snapshot, key: string): void;
  /** Saves now what waits; ends when nothing is being saved any more. */
  settled(): Promise<void>;
}

const name = 'snapshot.volumes';
/** Many small edits are one file, and who asks first after an edit is not held up by it. */
const restMs = 10_000;

/**
 * Opens the snapshot file of a folder; `tell` hears of what could not be read or saved. A process that does not write
 * (`writes`) leaves saving to another.
 */
export const snapshotFile = (
  folder: string,
  tell: (message: string) => void,
  writes: () => boolean = () => true,
): SnapshotFile => {
  let waiting: { readonly snapshot: Snapshot; readonly key: string } | undefined;
  let saving: Promise<void> | undefined;
  let resting: NodeJS.Timeout | undefined;
  let latest: Snapshot | undefined;
  const path = join(folder, name);

  const saveAll = async (): Promise<void> => {
    for (let next = waiting; next; next = waiting) {
      waiting = undefined;
      const { snapshot, key } = next;
      await replaceFile(folder, name, (draft) =>
        writeSnapshotFile(draft, snapshot, key, builtSearch(snapshot)),
      ).catch((error) => tell(`The snapshot of the graph could not be saved: ${messageOf(error)}`));
    }
    saving = undefined;
  };

  const begin = (): Promise<void> => {
    clearTimeout(resting);
    resting = undefined;
    if (waiting) saving ??= saveAll();
    return saving ?? Promise.resolve();
  };

  const orNothing = <T>(reading: Promise<T>): Promise<T | undefined> =>
    toldReading('The saved snapshot of the graph', reading, tell);

  const save = (snapshot: Snapshot, key: string): void => {
    if (!writes()) return;
    waiting = { snapshot, key };
    resting ??= setTimeout(() => void begin(), restMs).unref();
    follow(snapshot, key);
  };

  /** The file of a later snapshot is not overwritten by an index that comes late. */
  const follow = (snapshot: Snapshot, key: string): void => {
    latest = snapshot;
    whenSearchIsBuilt(snapshot, () => {
      if (latest === snapshot) save(snapshot, key);
    });
  };

  const readSearch = (key: string): Promise<SearchIndex | undefined> => orNothing(readSavedSearch(path, key));

  const read = async (): Promise<SavedSnapshot | undefined> => {
    const saved = await orNothing(readSnapshotFile(path));
    if (saved) {
      searchIsReadBy(saved.snapshot, () => readSearch(saved.key));
      follow(saved.snapshot, saved.key);
    }
    return saved;
  };

  return {
    read,
    save,
    settled: begin,
  };
};
