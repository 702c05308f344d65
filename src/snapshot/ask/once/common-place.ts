import { none, type PlaceTable } from '../../tables/snapshot.js';
import { liesIn } from '../containment.js';

/** Finds the region that a place is or lies in. */
export const regionOf = ({ regionCount, parent }: PlaceTable, place: number): number =>
  place < regionCount ? place : parent[place]!;

/** Finds the innermost place that two places are or lie in; `none` where nothing contains both. */
export const commonPlace = (places: PlaceTable, a: number, b: number): number => {
  if (a === b) return a;
  const inner = regionOf(places, b);
  let outer = regionOf(places, a);
  while (outer !== none && !liesIn(places, inner, outer)) outer = places.parent[outer]!;
  return outer;
};
