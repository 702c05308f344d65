import type { GraphMoment } from '../store/graph-moment.js';
import type { Store } from '../store/store.js';
import type { SnapshotFile } from './file/snapshot-file.js';
import { firstSnapshot } from './first-snapshot.js';
import { readChanges, readSnapshot, type SnapshotReading, type StandingSnapshot } from './load-snapshot.js';
import { saveTo } from './save-to.js';
import type { Snapshot } from './tables/snapshot.js';

/** Where the next snapshot may come from: the changes alone; else from the graph as well; or from the file before it. */
export type SnapshotSource = 'changes' | 'graph' | 'file';

/**
 * Holds the snapshot that answers now, and replaces it in two steps, reading and showing, so that several processes may
 * read each in its time and show together.
 */
export interface SteppedSnapshot {
  current(): Snapshot;
  /** State of the graph that the current one shows. */
  moment(): GraphMoment;
  /** Reads the graph as it stands; undefined where it moved meanwhile, or where its changes are not known. */
  prepare(from: SnapshotSource): Promise<GraphMoment | undefined>;
  /** Lets what was prepared last answer from now on. */
  show(): void;
  /** Saves the current one; ends when it stands in the file. */
  save(): Promise<void>;
}

export interface StepOptions {
  readonly file: SnapshotFile;
  /** Told of each snapshot that takes the place of another. */
  readonly onChange?: (snapshot: Snapshot) => void;
}

const standingIn =
  (file: SnapshotFile): StandingSnapshot =>
  async ({ key }) => {
    const saved = key === undefined ? undefined : await file.read();
    return saved?.key === key ? saved?.snapshot : undefined;
  };

/** Loads the first snapshot, and gives the steps to the next. */
export const stepSnapshot = async (
  store: Store,
  { file, onChange }: StepOptions,
): Promise<SteppedSnapshot> => {
  let held = await firstSnapshot(store, file);
  let prepared: SnapshotReading | undefined;
  const read = async (from: SnapshotSource): Promise<SnapshotReading | undefined> =>
    from === 'changes'
      ? readChanges(store, held)
      : readSnapshot(store, held, from === 'file' ? standingIn(file) : undefined);
  const save = async ({ snapshot, moment }: Pick<SnapshotReading, 'snapshot' | 'moment'>): Promise<void> => {
    saveTo(file, { snapshot, moment, still: true });
    await file.settled();
  };
  return {
    current: () => held.snapshot,
    moment: () => held.moment,
    prepare: async (from) => {
      const next = await read(from);
      prepared = next?.still && !next.moment.importing ? next : undefined;
      // Others wait for the file.
      if (prepared && from === 'graph') await save(prepared);
      return prepared?.moment;
    },
    show: () => {
      if (!prepared) return;
      held = prepared;
      saveTo(file, prepared);
      prepared = undefined;
      onChange?.(held.snapshot);
    },
    save: () => save(held),
  };
};
