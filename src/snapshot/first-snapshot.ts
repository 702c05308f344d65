import { graphMoment, momentOfKey } from '../store/graph-moment.js';
import type { Store } from '../store/store.js';
import type { SnapshotFile } from './file/snapshot-file.js';
import { loadSnapshot, type SnapshotAt } from './load-snapshot.js';
import { saveTo } from './save-to.js';

/**
 * Loads the first snapshot from the file where there is one, with what changed since it was saved, else from the
 * graph.
 */
export const firstSnapshot = async (store: Store, file?: SnapshotFile): Promise<SnapshotAt> => {
  const moment = await graphMoment(store);
  const saved = moment.key === undefined ? undefined : await file?.read();
  if (saved && saved.key === moment.key) return { snapshot: saved.snapshot, moment };
  const reading = await loadSnapshot(
    store,
    saved && { snapshot: saved.snapshot, moment: momentOfKey(saved.key) },
  );
  saveTo(file, reading);
  // The graph cannot tell the changes from a snapshot that may mix two states.
  return reading.still ? reading : { snapshot: reading.snapshot, moment: { ...moment, mark: undefined } };
};
