import type { SnapshotFile } from './file/snapshot-file.js';
import type { SnapshotReading } from './load-snapshot.js';

/** Saves what was read; what may mix two states of the graph is not kept. */
export const saveTo = (
  file: SnapshotFile | undefined,
  { snapshot, moment, still }: SnapshotReading,
): void => {
  if (still && moment.key !== undefined) file?.save(snapshot, moment.key);
};
