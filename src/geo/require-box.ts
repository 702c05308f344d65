import type { Box } from './box.js';
import { GeometryError } from './geometry-error.js';
import { requireDegrees } from './require-degrees.js';

/** A box across the antimeridian that is wider than this has its corners swapped. */
const widestAcross = 180;

/**
 * Requires a box whose sides are degrees and whose corners stand in order. West above east means a box across the
 * antimeridian, at most 180° wide: a wider one is refused, because swapped corners look the same.
 */
export const requireBox = ({ west, south, east, north }: Box, place: string): Box => {
  requireDegrees(west, 'longitude', `${place}.west`);
  requireDegrees(east, 'longitude', `${place}.east`);
  requireDegrees(south, 'latitude', `${place}.south`);
  requireDegrees(north, 'latitude', `${place}.north`);
  if (south > north)
    throw new GeometryError(place, `south ${south}, north ${north}`, {
      zh: 'south不大于north（两角是否颠倒？）',
      en: 'south ≤ north (are the corners swapped?)',
    });
  if (west > east && 360 - west + east > widestAcross)
    throw new GeometryError(place, `west ${west}, east ${east}`, {
      zh: 'west不大于east，或跨180°经线且不宽于180°的范围（两角是否颠倒？）',
      en: 'west ≤ east, or a box of at most 180° across the antimeridian (are the corners swapped?)',
    });
  return { west, south, east, north };
};
