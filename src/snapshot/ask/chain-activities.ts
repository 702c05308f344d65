import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import type { Snapshot } from '../tables/snapshot.js';
import { chainView } from './chain-view.js';
import { segmentActivities } from './segment-activities.js';

/** Lists the rows that are marked with 1, of which there are so many. */
const markedRows = (marked: Uint8Array, size: number): Int32Array => {
  const rows = new Int32Array(size);
  for (let row = 0, at = 0; at < size; row++) if (marked[row] === 1) rows[at++] = row;
  return rows;
};

/** Activities in any segment of a chain, ascending. */
export const chainActivities = keptByKey(
  { name: 'chain-activities', maxBytes: maxBytes.chains },
  (snapshot: Snapshot, chain: number): Int32Array => {
    const marked = new Uint8Array(snapshot.activities.size);
    let size = 0;
    for (const { segment } of chainView(snapshot, chain).members) {
      for (const activity of segmentActivities(snapshot, segment)) {
        size += 1 - marked[activity]!;
        marked[activity] = 1;
      }
    }
    return markedRows(marked, size);
  },
);
