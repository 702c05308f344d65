import type { Snapshot } from '../tables/snapshot.js';
import { isPresentIn } from './containment.js';
import { segmentActivities } from './segment-activities.js';

/**
 * Counts the enterprises of known revenue at or above a limit that are present in a place with a segment. Linear in
 * the segment.
 */
export const countAboveScale = (
  snapshot: Snapshot,
  place: number,
  segment: number,
  limitCny: number,
): number => {
  const { activities, enterprises } = snapshot;
  let last = -1;
  let count = 0;
  // The activities of an enterprise stand together.
  for (const activity of segmentActivities(snapshot, segment)) {
    const enterprise = activities.enterprise[activity]!;
    const large = enterprise !== last && enterprises.revenue[enterprise]! >= limitCny;
    if (!large || !isPresentIn(snapshot, activity, place)) continue;
    last = enterprise;
    count++;
  }
  return count;
};
