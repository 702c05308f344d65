import { Whereabouts } from '../build/whereabouts.js';
import { listOf } from '../tables/adjacency.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import { placesAround, possiblePresence } from './possible-presence.js';
import { presentActivities } from './present-activities.js';
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

/** Marks places, by row, and the parks that lie in them. */
const withParks = ({ places }: Snapshot, marked: readonly number[]): Uint8Array => {
  const marks = new Uint8Array(places.size);
  for (const place of marked) marks[place] = 1;
  for (let park = places.regionCount; park < places.size; park++)
    marks[park]! |= marks[places.parent[park]!] ?? 0;
  return marks;
};

/** Tells whether an activity is known to a marked place: only there is it worth while to note all places of it. */
const isKnownTo = ({ enterprises, activities, sites }: Snapshot, row: number, marks: Uint8Array): boolean => {
  const own = activities.place[row]!;
  if (own !== none) return marks[own] === 1;
  const enterprise = activities.enterprise[row]!;
  if (marks[enterprises.region[enterprise]!] === 1 || marks[enterprises.park[enterprise]!] === 1) return true;
  for (let i = sites.start[enterprise]!; i < sites.start[enterprise + 1]!; i++)
    if (marks[sites.items[i]!] === 1) return true;
  return false;
};

/** Finds who may work in a segment in a place, whoever is present there among them. */
const mayWorkIn = (snapshot: Snapshot, place: number, segment: number): Set<number> => {
  const { enterprise } = snapshot.activities;
  const whereabouts = new Whereabouts(snapshot.places);
  const around = withParks(snapshot, placesAround(snapshot, place));
  const possible = new Set<number>();
  for (const row of segmentActivities(snapshot, segment)) {
    if (!isKnownTo(snapshot, row, around)) continue;
    noteActivity(snapshot, row, whereabouts);
    if (whereabouts.mayBeIn(place)) possible.add(enterprise[row]!);
  }
  return possible;
};

/**
 * Finds who works in a segment in a place, and who may, as `possiblePresence` counts them. Linear in the enterprises
 * around the place; where any is possible, in the activities of the segment. Source: rule set 2026.2 of this project.
 */
export const segmentPresence = (snapshot: Snapshot, place: number, segment: number): SegmentPresence => {
  const { enterprise } = snapshot.activities;
  const present = new Set(presentActivities(snapshot, place, segment).map((row) => enterprise[row]!));
  const isAnyPossible = possiblePresence(snapshot, place, segment) > 0;
  const possible = isAnyPossible ? mayWorkIn(snapshot, place, segment) : new Set<number>();
  for (const worker of present) possible.delete(worker);
  return { present, possible };
};
