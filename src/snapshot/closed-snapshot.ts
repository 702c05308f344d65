import type { GraphMoment } from '../store/graph-moment.js';
import type { SnapshotFile } from './file/snapshot-file.js';
import type { SnapshotAt } from './load-snapshot.js';

/**
 * Reads the snapshot of a graph as it was closed, which it still is, without asking the graph; nothing where the file
 * holds another, or one of a graph to which nothing was ever written.
 */
export const closedSnapshot = async (
  file: SnapshotFile,
  closedAt: GraphMoment | undefined,
): Promise<SnapshotAt | undefined> => {
  const saved = closedAt && (await file.read());
  if (saved?.key !== closedAt?.key || !saved?.snapshot.places.size) return undefined;
  return { snapshot: saved.snapshot, moment: closedAt! };
};
