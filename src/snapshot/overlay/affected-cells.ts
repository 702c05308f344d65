import { MarkedCells } from '../build/marked-cells.js';
import type { Cells } from '../build/rollup-pieces.js';
import type { Snapshot } from '../tables/snapshot.js';
import type { SupposedChanges } from './changes.js';

/** Finds the places and segments whose sums may differ after the changes, with all that contain them; 1 for each. */
export const affectedCells = (
  snapshot: Snapshot,
  { place, settle, leave, begin = [] }: SupposedChanges,
): Cells => {
  const cells = new MarkedCells(snapshot);
  cells.markPlace(place);
  for (const row of leave) cells.markEnterprise(snapshot, row);
  for (const { activities } of settle) for (const { segment } of activities) cells.markSegment(segment);
  for (const { enterprise, segment } of begin) {
    cells.markEnterprise(snapshot, enterprise);
    cells.markSegment(segment);
  }
  return cells;
};
