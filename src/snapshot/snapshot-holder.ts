import type { Store } from '../store/store.js';
import type { SnapshotFile } from './file/snapshot-file.js';
import { graphMoment, isSameMoment, momentOfKey } from './graph-moment.js';
import { loadSnapshot, readSnapshot, type SnapshotAt, type SnapshotReading } from './load-snapshot.js';
import type { Snapshot } from './tables/snapshot.js';

/** Holds the snapshot that answers now, and replaces it whole when the graph has moved on. */
export interface SnapshotHolder {
  /** Snapshot of one consistent revision; a request takes it once and keeps it. */
  current(): Snapshot;
  /** Looks at the graph’s revision now and reads what is new; true where the snapshot changed. */
  refresh(): Promise<boolean>;
  /** Looks no more; ends when the last snapshot has been saved. */
  stop(): Promise<void>;
}

export interface HolderOptions {
  readonly pollMs?: number;
  readonly onError?: (error: unknown) => void;
  /** File of the snapshot for the next start; without it every start reads the graph. */
  readonly file?: SnapshotFile;
  /** Told of each snapshot that takes the place of another. */
  readonly onChange?: (snapshot: Snapshot) => void;
}

/** What may mix two states of the graph is not kept. */
const saveTo = (file: SnapshotFile | undefined, { snapshot, moment, still }: SnapshotReading): void => {
  if (still && moment.key !== undefined) file?.save(snapshot, moment.key);
};

/**
 * Loads the first snapshot from the file where there is one, with what changed since it was saved, else from the
 * graph.
 */
const firstSnapshot = async (store: Store, file?: SnapshotFile): Promise<SnapshotAt> => {
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

/** Loads the snapshot and watches the graph’s revision, so that a change made by any process is seen within 2 s. */
export const holdSnapshot = async (
  store: Store,
  { pollMs = 1_000, onError, file, onChange }: HolderOptions = {},
): Promise<SnapshotHolder> => {
  let held = await firstSnapshot(store, file);
  let refreshing: Promise<boolean> | undefined;

  const look = async (): Promise<boolean> => {
    const moment = await graphMoment(store);
    // An import under way moves the revision again at its end; half of it is nobody’s answer.
    if (moment.importing || isSameMoment(moment, held.moment)) return false;
    const read = await readSnapshot(store, held);
    // A snapshot of a graph that moved while it was read is not shown; the next look comes within a second.
    if (!read.still || read.moment.importing) return false;
    held = read;
    saveTo(file, read);
    onChange?.(held.snapshot);
    return true;
  };

  const refresh = (): Promise<boolean> => {
    refreshing ??= look().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  };

  const timer = setInterval(() => void refresh().catch((error) => onError?.(error)), pollMs);
  timer.unref();
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    await file?.settled();
  };
  return { current: () => held.snapshot, refresh, stop };
};
