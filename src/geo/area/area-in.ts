import type { Box } from '../box.js';
import { convert } from '../convert.js';
import type { Crs } from '../crs.js';
import type { Area } from './area.js';

/** Degrees; no system is further from WGS-84 than 0.0174 east and 0.0094 north. */
const farthestShift = 0.02;

const grown = ({ west, south, east, north }: Box): Box => ({
  west: Math.max(-180, west - farthestShift),
  south: Math.max(-90, south - farthestShift),
  east: Math.min(180, east + farthestShift),
  north: Math.min(90, north + farthestShift),
});

/**
 * Makes an area whose sides are straight in another reference system. Each point is taken there by itself: a side of
 * a degree that is only moved by its ends lies up to 60 m off in its middle.
 */
export const areaIn = (crs: Crs, area: Area): Area =>
  crs === 'WGS84' || crs === 'CGCS2000'
    ? area
    : {
        contains: (position) => area.contains(convert(position, 'WGS84', crs)),
        relation: (cell) => area.relation(grown(cell)),
      };
