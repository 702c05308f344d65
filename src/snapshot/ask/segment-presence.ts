import { withAncestors } from '../build/build-places.js';
import { none, type PlaceTable, type Snapshot } from '../tables/snapshot.js';
import { isPresentIn } from './containment.js';
import { segmentActivities } from './segment-activities.js';

/** Place as a row, with all regions that contain it and are not it. */
interface Asked {
  readonly place: number;
  readonly around: ReadonlySet<number>;
}

const isStrictlyIn = ({ end }: PlaceTable, region: number, wider: number): boolean =>
  region > wider && region < end[wider]!;

/**
 * Tells whether an enterprise known to a region or park may be in the asked place. A park stands for its region, or
 * for the region given beside it where that lies in it: who is there may be in any county of it, though in no other
 * park.
 */
const mayBeIn = (places: PlaceTable, at: number, beside: number, { place, around }: Asked): boolean => {
  if (at === none) return false;
  if (at < places.regionCount) return around.has(at);
  const region = places.parent[at]!;
  if (region === none || place >= places.regionCount) return false;
  return around.has(beside !== none && isStrictlyIn(places, beside, region) ? beside : region);
};

/**
 * Tells whether an activity may be in a place: around its own place alone where it has one, else around the seat and
 * each site.
 */
const isPossibleIn = (
  { places, enterprises, activities, sites }: Snapshot,
  row: number,
  asked: Asked,
): boolean => {
  const own = activities.place[row]!;
  if (own !== none) return mayBeIn(places, own, none, asked);
  const enterprise = activities.enterprise[row]!;
  const [region, park] = [enterprises.region[enterprise]!, enterprises.park[enterprise]!];
  if (mayBeIn(places, park === none ? region : park, region, asked)) return true;
  for (let i = sites.start[enterprise]!; i < sites.start[enterprise + 1]!; i++)
    if (mayBeIn(places, sites.items[i]!, none, asked)) return true;
  return false;
};

/** Enterprises that work in a segment or a part of it, by rows: in a place, and possibly in it. */
export interface SegmentPresence {
  readonly present: ReadonlySet<number>;
  /** Known to a place that contains the place, and not known to be in it. */
  readonly possible: ReadonlySet<number>;
}

/** Finds who works in a segment in a place, and who may. Linear in the activities of the segment. */
export const segmentPresence = (snapshot: Snapshot, place: number, segment: number): SegmentPresence => {
  const { enterprise } = snapshot.activities;
  const asked = { place, around: new Set(withAncestors(snapshot.places, place).slice(1)) };
  const [present, possible] = [new Set<number>(), new Set<number>()];
  for (const row of segmentActivities(snapshot, segment)) {
    const worker = enterprise[row]!;
    if (present.has(worker)) continue;
    if (isPresentIn(snapshot, row, place)) present.add(worker);
    else if (isPossibleIn(snapshot, row, asked)) possible.add(worker);
  }
  for (const worker of present) possible.delete(worker);
  return { present, possible };
};
