import type { Box } from '../box.js';
import { GeometryError } from '../geometry-error.js';
import { inWords } from '../in-words.js';
import { latitudeOfY, longitudeOfX } from '../mercator.js';

/** Tile of the Web Mercator pyramid, y southwards (XYZ). */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Deepest zoom: a tile is 10 m wide at the equator. */
export const deepestZoom = 22;

const requireWhole = (value: number, most: number, place: string): void => {
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new GeometryError(place, inWords(value), {
      zh: `0到${most}的整数`,
      en: `whole numbers from 0 to ${most}`,
    });
};

/** Requires a tile that lies in the world. */
export const requireTile = ({ z, x, y }: Tile, place: string): Tile => {
  requireWhole(z, deepestZoom, `${place}.z`);
  requireWhole(x, 2 ** z - 1, `${place}.x`);
  requireWhole(y, 2 ** z - 1, `${place}.y`);
  return { z, x, y };
};

/** Finds the box of a tile in degrees. */
export const boxOfTile = ({ z, x, y }: Tile): Box => ({
  west: longitudeOfX(x / 2 ** z),
  east: longitudeOfX((x + 1) / 2 ** z),
  north: latitudeOfY(y / 2 ** z),
  south: latitudeOfY((y + 1) / 2 ** z),
});
