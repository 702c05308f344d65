import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** Key of a row of places, as `placeByKey` takes it. */
export const keyOfPlace = ({ places }: Snapshot, row: number): string =>
  `${row < places.regionCount ? 'REGION' : 'PARK'}:${places.codes[row]}`;
