import type { Position } from './position.js';

/** Mean radius of the earth in kilometres (IUGG), the sphere of every distance in this project. */
export const earthRadiusKm = 6_371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Above this the arcsine loses digits, and the way is measured from the antipode. */
const nearAntipode = 0.99;

const arcKm = (haversine: number): number => 2 * earthRadiusKm * Math.asin(Math.sqrt(Math.min(1, haversine)));

/**
 * Great-circle distance in kilometres by the haversine formula (Sinnott 1984). Error against the ellipsoid below 0.6 %,
 * of the arithmetic below a micrometre.
 */
export const distanceKm = (a: Position, b: Position): number => {
  const [north, otherNorth] = [radians(a.latitude), radians(b.latitude)];
  const halfEast = radians(b.longitude - a.longitude) / 2;
  const parallels = Math.cos(north) * Math.cos(otherNorth);
  const haversine = Math.sin((otherNorth - north) / 2) ** 2 + parallels * Math.sin(halfEast) ** 2;
  if (haversine < nearAntipode) return arcKm(haversine);
  const fromAntipode = Math.sin((otherNorth + north) / 2) ** 2 + parallels * Math.cos(halfEast) ** 2;
  return Math.PI * earthRadiusKm - arcKm(fromAntipode);
};
