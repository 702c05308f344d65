import type { Snapshot } from '../tables/snapshot.js';
import { presentActivities } from './present-activities.js';

/**
 * Counts the enterprises of known revenue at or above a limit that are present in a place with a segment. See `presentActivities`.
 */
export const countAboveScale = (
  snapshot: Snapshot,
  place: number,
  segment: number,
  limitCny: number,
): number => {
  const { activities, enterprises } = snapshot;
  const large = new Set<number>();
  for (const activity of presentActivities(snapshot, place, segment)) {
    const enterprise = activities.enterprise[activity]!;
    if (enterprises.revenue[enterprise]! >= limitCny) large.add(enterprise);
  }
  return large.size;
};
