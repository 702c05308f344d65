import { none, type Snapshot } from '../../tables/snapshot.js';
import { liesIn } from '../containment.js';

/** Adds where an enterprise is seated: its region and its park. */
const addSeat = ({ enterprises }: Snapshot, enterprise: number, to: number[]): void => {
  const [region, park] = [enterprises.region[enterprise]!, enterprises.park[enterprise]!];
  if (region !== none) to.push(region);
  if (park !== none) to.push(park);
};

/** Adds the further sites of an enterprise. */
const addSites = ({ sites }: Snapshot, enterprise: number, to: number[]): void => {
  for (let i = sites.start[enterprise]!; i < sites.start[enterprise + 1]!; i++) to.push(sites.items[i]!);
};

/** Adds the places by which an activity makes its enterprise present: its own, else seat and further sites. */
export const addPlaces = (snapshot: Snapshot, activity: number, to: number[]): void => {
  const { place, enterprise } = snapshot.activities;
  if (place[activity] !== none) {
    to.push(place[activity]!);
    return;
  }
  addSeat(snapshot, enterprise[activity]!, to);
  addSites(snapshot, enterprise[activity]!, to);
};

/** Adds all places where an enterprise is: its seat, and wherever it works. */
export const addEnterprisePlaces = (snapshot: Snapshot, enterprise: number, to: number[]): void => {
  const { start } = snapshot.activities;
  addSeat(snapshot, enterprise, to);
  for (let activity = start[enterprise]!; activity < start[enterprise + 1]!; activity++)
    addPlaces(snapshot, activity, to);
};

/**
 * Tells whether an enterprise is in a place at all: by its seat, an activity’s own place, or a site where it works.
 */
export const isIn = (snapshot: Snapshot, enterprise: number, place: number): boolean => {
  const at: number[] = [];
  addEnterprisePlaces(snapshot, enterprise, at);
  return at.some((one) => liesIn(snapshot.places, one, place));
};
