import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';
import { keepByKeyInPieces } from '../keep/keep-in-pieces.js';
import { maxBytes } from '../keep/max-bytes.js';
import type { Snapshot } from '../tables/snapshot.js';
import { chainView } from './chain-view.js';
import { segmentActivities } from './segment-activities.js';

/** Lists the rows that are marked with 1, of which there are so many. */
const markedRows = function* (marked: Uint8Array, size: number): Pieces<Int32Array> {
  const rows = new Int32Array(size);
  let at = 0;
  yield* inStretches(marked.length, (from, to) => {
    for (let row = from; row < to; row++) if (marked[row] === 1) rows[at++] = row;
  });
  return rows;
};

/** Activities in any segment of a chain, ascending. */
export const chainActivities = keepByKeyInPieces(
  { name: 'chain-activities', maxBytes: maxBytes.chains },
  function* (snapshot: Snapshot, chain: number): Pieces<Int32Array> {
    const marked = new Uint8Array(snapshot.activities.size);
    let size = 0;
    for (const { segment } of chainView(snapshot, chain).members) {
      const activities = segmentActivities(snapshot, segment);
      yield* inStretches(activities.length, (from, to) => {
        for (const activity of activities.subarray(from, to)) {
          size += 1 - marked[activity]!;
          marked[activity] = 1;
        }
      });
    }
    return yield* markedRows(marked, size);
  },
);
