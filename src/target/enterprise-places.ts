import { listOf } from '../projection/adjacency.js';
import { isPresentIn, isSeatedIn, liesIn } from '../projection/containment.js';
import { type Image, none } from '../projection/image.js';

/** Adds the seat of an enterprise to a list of places: its region and its park. */
export const addSeat = ({ enterprises }: Image, enterprise: number, list: number[]): void => {
  const [region, park] = [enterprises.region[enterprise]!, enterprises.park[enterprise]!];
  if (region !== none) list.push(region);
  if (park !== none) list.push(park);
};

export const addSites = ({ sites }: Image, enterprise: number, list: number[]): void => {
  for (let i = sites.start[enterprise]!; i < sites.start[enterprise + 1]!; i++) list.push(sites.items[i]!);
};

/** Adds every place an enterprise is in: by its seat, a further site or an activity’s own place. */
export const addPlaces = (image: Image, enterprise: number, list: number[]): void => {
  const { start, place } = image.activities;
  addSeat(image, enterprise, list);
  addSites(image, enterprise, list);
  for (let one = start[enterprise]!; one < start[enterprise + 1]!; one++)
    if (place[one] !== none) list.push(place[one]!);
};

/** Whether an enterprise is in a place: by its seat, an activity or a further site. */
export const isHere = (image: Image, enterprise: number, place: number): boolean => {
  if (isSeatedIn(image, enterprise, place)) return true;
  const { start } = image.activities;
  for (let one = start[enterprise]!; one < start[enterprise + 1]!; one++) {
    if (isPresentIn(image, one, place)) return true;
  }
  return listOf(image.sites, enterprise).some((site) => liesIn(image.places, site, place));
};
