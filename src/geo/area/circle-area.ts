import { distanceKm } from '../distance-km.js';
import type { Position } from '../position.js';
import type { Area } from './area.js';
import { leastKmToBox, maxKmToBox } from './box-distance.js';

/** Makes the area within a distance of a WGS-84 point on the sphere, the rim included. */
export const circleArea = (centre: Position, radiusKm: number): Area => ({
  contains: (position) => distanceKm(centre, position) <= radiusKm,
  relation: (cell) => {
    if (leastKmToBox(centre, cell) > radiusKm) return 'outside';
    return maxKmToBox(centre, cell) <= radiusKm ? 'inside' : 'crossing';
  },
});
