import type { Position } from './position.js';

const frequency = (Math.PI * 3000) / 180;

/** GCJ-02 to Baidu’s BD-09 (longitude and latitude, not its Mercator metres), degrees, by the public formula. */
export const bd09OfGcj02 = ({ longitude, latitude }: Position): Position => {
  const radius = Math.hypot(longitude, latitude) + 0.00002 * Math.sin(latitude * frequency);
  const angle = Math.atan2(latitude, longitude) + 0.000003 * Math.cos(longitude * frequency);
  return { longitude: radius * Math.cos(angle) + 0.0065, latitude: radius * Math.sin(angle) + 0.006 };
};
