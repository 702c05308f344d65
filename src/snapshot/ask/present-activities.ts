import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import { isPresentIn, liesIn } from './containment.js';
import { segmentActivities } from './segment-activities.js';

/** Finds the first position of an ascending list whose value is at least this. */
const lowerBound = (list: ArrayLike<number>, least: number): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether an activity may be present in a place without its enterprise being seated in that place’s region. */
const roams = ({ activities, enterprises, places, sites }: Snapshot, activity: number): boolean => {
  if (activities.place[activity] !== none) return true;
  const enterprise = activities.enterprise[activity]!;
  if (sites.start[enterprise + 1]! > sites.start[enterprise]!) return true;
  const park = enterprises.park[enterprise]!;
  return park !== none && !liesIn(places, enterprises.region[enterprise]!, places.parent[park]!);
};

/** Activities of a segment and its parts that may be present where their enterprise is not seated, ascending. */
export const roamingActivities = keptByKey(
  {
    name: 'roaming-activities',
    maxBytes: maxBytes.segmentActivities,
    bytesOf: ({ byteLength }: Int32Array) => byteLength,
  },
  (snapshot: Snapshot, segment: number): Int32Array =>
    segmentActivities(snapshot, segment).filter((activity) => roams(snapshot, activity)),
);

/** Rows of the enterprises that are seated in a region or in the region of a park, by their order. */
const seatedRows = ({ places, enterprises }: Snapshot, place: number): readonly [number, number] => {
  const region = place < places.regionCount ? place : places.parent[place]!;
  if (region === none) return [0, 0];
  const { region: seats } = enterprises;
  return [lowerBound(seats, region), lowerBound(seats, places.end[region]!)];
};

/**
 * Lists the activities in a segment or a part of it by which enterprises are present in a place. Logarithmic in the
 * segment, linear in the enterprises around the place. For a snapshot whose enterprises stand in the order of their
 * regions, so not for an overlay.
 */
export const presentActivities = (snapshot: Snapshot, place: number, segment: number): number[] => {
  const { start } = snapshot.activities;
  const [from, to] = seatedRows(snapshot, place);
  const all = segmentActivities(snapshot, segment);
  const present: number[] = [];
  const end = lowerBound(all, start[to]!);
  for (let i = lowerBound(all, start[from]!); i < end; i++)
    if (isPresentIn(snapshot, all[i]!, place)) present.push(all[i]!);
  for (const activity of roamingActivities(snapshot, segment)) {
    const inside = activity >= start[from]! && activity < start[to]!;
    if (!inside && isPresentIn(snapshot, activity, place)) present.push(activity);
  }
  return present;
};
