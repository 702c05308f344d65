import type { Position } from './position.js';

/** Mean radius of the earth in kilometres (IUGG), the sphere of every distance in this project. */
export const earthRadiusKm = 6_371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Great-circle distance in kilometres by the haversine formula (Sinnott 1984). Error against the ellipsoid below 0.6 %;
 * of the arithmetic below a micrometre, near the antipode below half a metre.
 */
export const distanceKm = (a: Position, b: Position): number => {
  const halfLatitude = Math.sin(radians(b.latitude - a.latitude) / 2);
  const halfLongitude = Math.sin(radians(b.longitude - a.longitude) / 2);
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  return (
    2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(halfLatitude ** 2 + across * halfLongitude ** 2)))
  );
};
