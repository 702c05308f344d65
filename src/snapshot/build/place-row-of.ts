import { none, type PlaceTable } from '../tables/snapshot.js';

/** Finds the row of a park where a park is named, else of a region; `none` where it is not in the graph. */
export const placeRowOf = (places: PlaceTable, region: string | null, park: string | null): number =>
  places.rowOf.get(park === null ? `REGION:${region}` : `PARK:${park}`) ?? none;
