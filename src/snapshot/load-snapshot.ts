import { type GraphMoment, graphMoment, isSameMoment } from '../store/graph-moment.js';
import type { Store } from '../store/store.js';
import { readWholeSnapshot } from './build/read-whole-graph.js';
import { changesBetween } from './patch/changes-between.js';
import { patchSnapshot } from './patch/patch-snapshot.js';
import { readDelta } from './patch/read-delta.js';
import type { Snapshot } from './tables/snapshot.js';

/** Snapshot with the state of the graph that it shows. */
export interface SnapshotAt {
  readonly snapshot: Snapshot;
  readonly moment: GraphMoment;
}

export interface SnapshotReading extends SnapshotAt {
  /** False where the graph moved while it was read: the snapshot may mix two revisions, and bears the earlier. */
  readonly still: boolean;
}

/**
 * Patches the last snapshot with what changed since; undefined where the graph does not say, or where too much did.
 */
const patched = async (
  store: Store,
  moment: GraphMoment,
  last: SnapshotAt,
): Promise<Snapshot | undefined> => {
  const changes = await changesBetween(store, last.moment, moment);
  return (
    changes &&
    (await patchSnapshot(last.snapshot, await readDelta(store, last.snapshot, changes, moment.revision)))
  );
};

const reading = async (store: Store, moment: GraphMoment, snapshot: Snapshot): Promise<SnapshotReading> => ({
  snapshot,
  moment,
  still: isSameMoment(moment, await graphMoment(store)),
});

/** Reads what changed since the last snapshot; undefined where the graph does not say, or where too much did. */
export const readChanges = async (store: Store, last: SnapshotAt): Promise<SnapshotReading | undefined> => {
  const moment = await graphMoment(store);
  const snapshot = await patched(store, moment, last);
  return snapshot && reading(store, moment, snapshot);
};

/** Gives the snapshot of a moment where it stands somewhere already, as in a file. */
export type StandingSnapshot = (moment: GraphMoment) => Promise<Snapshot | undefined>;

/**
 * Reads what changed since the last snapshot, or else the whole, where it stands or from the graph, and says whether
 * the graph stood still meanwhile.
 */
export const readSnapshot = async (
  store: Store,
  last?: SnapshotAt,
  standing?: StandingSnapshot,
): Promise<SnapshotReading> => {
  const moment = await graphMoment(store);
  const snapshot =
    (last && (await patched(store, moment, last))) ??
    (await standing?.(moment)) ??
    (await readWholeSnapshot(store, moment.revision));
  return reading(store, moment, snapshot);
};

const maxAttempts = 5;

/**
 * Reads the graph at one revision; again where it moved meanwhile. A graph that never rests is given as last read.
 */
export const loadSnapshot = async (store: Store, last?: SnapshotAt): Promise<SnapshotReading> => {
  for (let attempt = 1; ; attempt++) {
    const read = await readSnapshot(store, last);
    if (read.still || attempt === maxAttempts) return read;
  }
};
