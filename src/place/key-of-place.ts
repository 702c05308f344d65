import type { Image } from '../projection/image.js';

/** The key of a row of places, as `placeByKey` takes it. */
export const keyOfPlace = ({ places }: Image, row: number): string =>
  `${row < places.regionCount ? 'REGION' : 'PARK'}:${places.codes[row]}`;
