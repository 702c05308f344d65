import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import type { Snapshot } from '../tables/snapshot.js';
import { chainView } from './chain-view.js';
import { segmentActivities } from './segment-activities.js';

/** Activities in any segment of a chain, ascending. */
export const chainActivities = keptByKey(
  { name: 'chain-activities', maxBytes: maxBytes.chains },
  (snapshot: Snapshot, chain: number): Int32Array => {
    const rows = new Set<number>();
    for (const { segment } of chainView(snapshot, chain).members) {
      for (const activity of segmentActivities(snapshot, segment)) rows.add(activity);
    }
    return Int32Array.from(rows).sort();
  },
);
