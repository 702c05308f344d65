import { none, type Snapshot } from '../tables/snapshot.js';
import { isPresentIn, isSeatedIn, liesIn } from './containment.js';
import { segmentActivities, withParts } from './segment-activities.js';

/**
 * Counts the distinct enterprises that have begun a project of a segment or a part of it in a place, and are not
 * counted there. Linear in the projects of the graph.
 */
export const projectCount = (snapshot: Snapshot, place: number, segment: number): number => {
  const { projects, places, enterprises, activities } = snapshot;
  if (projects.length === 0) return 0;
  const parts = new Set(withParts(snapshot, segment));
  const begun = new Set<number>();
  for (const project of projects) {
    const row = enterprises.rowOf.get(project.enterprise);
    if (row === undefined || !parts.has(project.segment)) continue;
    const own = project.place;
    if (own === none ? isSeatedIn(snapshot, row, place) : liesIn(places, own, place)) begun.add(row);
  }
  if (begun.size > 0)
    for (const activity of segmentActivities(snapshot, segment))
      if (isPresentIn(snapshot, activity, place)) begun.delete(activities.enterprise[activity]!);
  return begun.size;
};
