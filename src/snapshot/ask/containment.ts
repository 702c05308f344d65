import { none, type PlaceTable, type Snapshot } from '../tables/snapshot.js';

/**
 * Tells whether a place is or lies in another: a region in its ancestors, a park in its region and the region’s
 * ancestors.
 */
export const liesIn = (places: PlaceTable, inner: number, outer: number): boolean => {
  if (inner === none) return false;
  if (inner === outer) return true;
  if (outer >= places.regionCount) return false;
  const region = inner < places.regionCount ? inner : places.parent[inner]!;
  return region >= outer && region < places.end[outer]!;
};

/** Tells whether an enterprise’s seat is in a place: by its region or by its park. */
export const isSeatedIn = ({ places, enterprises }: Snapshot, enterprise: number, place: number): boolean =>
  liesIn(places, enterprises.region[enterprise]!, place) ||
  liesIn(places, enterprises.park[enterprise]!, place);

/** Tells whether an enterprise has its seat or a further site in a place. */
export const isKnownIn = (snapshot: Snapshot, enterprise: number, place: number): boolean => {
  if (isSeatedIn(snapshot, enterprise, place)) return true;
  const { start, items } = snapshot.sites;
  for (let i = start[enterprise]!; i < start[enterprise + 1]!; i++) {
    if (liesIn(snapshot.places, items[i]!, place)) return true;
  }
  return false;
};

/**
 * Tells whether an activity makes its enterprise present in a place: at its own place, else at the seat or a further
 * site.
 */
export const isPresentIn = (snapshot: Snapshot, activity: number, place: number): boolean => {
  const own = snapshot.activities.place[activity]!;
  if (own !== none) return liesIn(snapshot.places, own, place);
  return isKnownIn(snapshot, snapshot.activities.enterprise[activity]!, place);
};
