import { isPresentIn, isSeatedIn, liesIn } from '../../../snapshot/ask/containment.js';
import { listOf } from '../../../snapshot/tables/adjacency.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';

/** Adds the seat of an enterprise to a list of places: its region and its park. */
export const addSeat = ({ enterprises }: Snapshot, enterprise: number, list: number[]): void => {
  const [region, park] = [enterprises.region[enterprise]!, enterprises.park[enterprise]!];
  if (region !== none) list.push(region);
  if (park !== none) list.push(park);
};

export const addSites = ({ sites }: Snapshot, enterprise: number, list: number[]): void => {
  for (let i = sites.start[enterprise]!; i < sites.start[enterprise + 1]!; i++) list.push(sites.items[i]!);
};

/** Adds the places of an enterprise beside its seat: further sites and the own places of activities. */
export const addOtherPlaces = (snapshot: Snapshot, enterprise: number, list: number[]): void => {
  const { start, place } = snapshot.activities;
  addSites(snapshot, enterprise, list);
  for (let activity = start[enterprise]!; activity < start[enterprise + 1]!; activity++)
    if (place[activity] !== none) list.push(place[activity]!);
};

/** Adds every place of an enterprise. */
export const addPlaces = (snapshot: Snapshot, enterprise: number, list: number[]): void => {
  addSeat(snapshot, enterprise, list);
  addOtherPlaces(snapshot, enterprise, list);
};

/** Whether an enterprise is in a place: by its seat, an activity or a further site. */
export const isHere = (snapshot: Snapshot, enterprise: number, place: number): boolean => {
  if (isSeatedIn(snapshot, enterprise, place)) return true;
  const { start } = snapshot.activities;
  for (let activity = start[enterprise]!; activity < start[enterprise + 1]!; activity++) {
    if (isPresentIn(snapshot, activity, place)) return true;
  }
  return listOf(snapshot.sites, enterprise).some((site) => liesIn(snapshot.places, site, place));
};
