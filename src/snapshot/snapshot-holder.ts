import { graphMoment, isSameMoment } from '../store/graph-moment.js';
import type { Store } from '../store/store.js';
import type { SnapshotFile } from './file/snapshot-file.js';
import { firstSnapshot } from './first-snapshot.js';
import { readSnapshot, type SnapshotAt } from './load-snapshot.js';
import { saveTo } from './save-to.js';
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

/** Milliseconds after which the graph’s revision is looked at again. */
export const lookEveryMs = 500;

export interface HolderOptions {
  readonly pollMs?: number;
  readonly onError?: (error: unknown) => void;
  /** File of the snapshot for the next start; without it every start reads the graph. */
  readonly file?: SnapshotFile;
  /** The first one, where it is known; without it, it is read. */
  readonly first?: SnapshotAt | undefined;
  /** Told of each snapshot that takes the place of another. */
  readonly onChange?: (snapshot: Snapshot) => void;
}

/** Loads the snapshot and watches the graph’s revision, so that a change made by any process is seen within 2 s. */
export const holdSnapshot = async (
  store: Store,
  { pollMs = lookEveryMs, onError, file, first, onChange }: HolderOptions = {},
): Promise<SnapshotHolder> => {
  let held = first ?? (await firstSnapshot(store, file));
  let refreshing: Promise<boolean> | undefined;

  const look = async (): Promise<boolean> => {
    const moment = await graphMoment(store);
    // An import under way moves the revision again at its end; half of it is nobody’s answer.
    if (moment.importing || isSameMoment(moment, held.moment)) return false;
    const read = await readSnapshot(store, held);
    // A snapshot of a graph that moved while it was read is not shown; the next look comes soon.
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
