import { inPieces } from '../pieces/in-pieces.js';
import type { Pieces } from '../pieces/pieces.js';

const mapPieces = function* <T, R>(items: Iterable<T>, map: (item: T) => R): Pieces<R[]> {
  const mapped: R[] = [];
  for (const item of items) {
    mapped.push(map(item));
    yield;
  }
  return mapped;
};

/** Maps a list in the order of its items, and lets other requests in between. */
export const mapInSlices = <T, R>(items: Iterable<T>, map: (item: T) => R): Promise<R[]> =>
  inPieces(mapPieces(items, map));
