import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import type { SnapshotFile } from '../../src/snapshot/file/snapshot-file.js';
import { holdSnapshot, type SnapshotHolder } from '../../src/snapshot/snapshot-holder.js';
import type { Store } from '../../src/store/store.js';
import { measured } from '../snapshot/measured.js';
import { type Change, changes } from './changes.js';
import { rounds } from './timing.js';

export interface Seen {
  readonly name: string;
  /** Milliseconds from the end of the change until this process answers from it. */
  readonly ms: number;
  /** The longest for which nobody else is answered meanwhile. */
  readonly heldMs: number;
}

const patienceMs = 300_000;

const untilSeen = (holder: SnapshotHolder, change: () => ReturnType<Change>) =>
  measured(async () => {
    const revision = await change();
    const ended = performance.now();
    while (holder.current().revision !== revision) {
      if (performance.now() - ended > patienceMs) throw new Error(`revision ${revision} was never seen`);
      await pause(1);
    }
    return performance.now() - ended;
  });

/** From the end of every kind of change until it is seen, by the watch that a server keeps. */
export const changesUntilSeen = async (store: Store, driver: Driver, file: SnapshotFile): Promise<Seen[]> => {
  const holder = await holdSnapshot(store, { file });
  try {
    const all: Seen[] = [];
    for (const [name, change] of changes) {
      const { value, blockedMs } = await rounds(
        () => untilSeen(holder, () => change({ store, driver })),
        (one) => one.value,
      );
      all.push({ name, ms: value, heldMs: blockedMs });
    }
    return all;
  } finally {
    await holder.stop();
  }
};
