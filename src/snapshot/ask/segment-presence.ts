import { Whereabouts } from '../build/whereabouts.js';
import { listOf } from '../tables/adjacency.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import { isPresentIn } from './containment.js';
import { segmentActivities } from './segment-activities.js';

/** Enterprises that work in a segment or a part of it, by rows: in a place, and possibly in it. */
export interface SegmentPresence {
  readonly present: ReadonlySet<number>;
  /** Known to a place that contains the place, and not known to be in it. */
  readonly possible: ReadonlySet<number>;
}

/** Notes where an activity is known to be: at its own place, else at the seat and each site. */
const noteActivity = (
  { enterprises, activities, sites }: Snapshot,
  row: number,
  whereabouts: Whereabouts,
): void => {
  const [own, enterprise] = [activities.place[row]!, activities.enterprise[row]!];
  if (own !== none) {
    whereabouts.notePlace(own);
    return;
  }
  whereabouts.noteSeat(enterprises.region[enterprise]!, enterprises.park[enterprise]!);
  for (const site of listOf(sites, enterprise)) whereabouts.notePlace(site);
};

/**
 * Finds who works in a segment in a place, and who may, as `possiblePresence` counts them. Linear in the activities of
 * the segment. Source: rule set 2026.2 of this project.
 */
export const segmentPresence = (snapshot: Snapshot, place: number, segment: number): SegmentPresence => {
  const { enterprise } = snapshot.activities;
  const whereabouts = new Whereabouts(snapshot.places);
  const [present, possible] = [new Set<number>(), new Set<number>()];
  for (const row of segmentActivities(snapshot, segment)) {
    const worker = enterprise[row]!;
    if (isPresentIn(snapshot, row, place)) present.add(worker);
    noteActivity(snapshot, row, whereabouts);
    if (whereabouts.mayBeIn(place)) possible.add(worker);
  }
  for (const worker of present) possible.delete(worker);
  return { present, possible };
};
