import { none, type PlaceTable } from '../../tables/snapshot.js';
import { commonPlace, regionOf } from './common-place.js';

/** Takes 1 or −1 at a place. */
export type Visit = (place: number, times: 1 | -1) => void;

/**
 * Visits the places where something is so that over each region, with all that lies in it, the visits sum up to 1 where
 * it is in any of them, and to 0 elsewhere; at a park to 1 where it is in the park. For that the visit of what contains
 * two neighbours in depth-first order is taken back.
 */
export const visitOnce = (places: PlaceTable, at: readonly number[], visit: Visit): void => {
  const regions: number[] = [];
  for (let i = 0; i < at.length; i++) {
    const place = at[i]!;
    if (at.indexOf(place) < i) continue;
    if (place >= places.regionCount) visit(place, 1);
    regions.push(regionOf(places, place));
  }
  if (regions.length > 1) regions.sort((a, b) => a - b);
  let last = none;
  for (const region of regions) {
    if (region === none || region === last) continue;
    visit(region, 1);
    const common = last === none ? none : commonPlace(places, last, region);
    if (common !== none) visit(common, -1);
    last = region;
  }
};
