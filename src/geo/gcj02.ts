import type { Position } from './position.js';

/** Krasovsky 1940: metres and squared eccentricity, as the public formula has them. */
const semiMajorAxis = 6_378_245;
const eccentricitySquared = 0.006_693_421_622_965_823;

/** The public formula’s own box, degrees: it shifts nothing outside. It is wider than China, see docs/coordinates.md. */
const box = { west: 72.004, east: 137.8347, south: 0.8293, north: 55.8271 } as const;

export const inShiftedBox = ({ longitude, latitude }: Position): boolean =>
  longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north;

const wave = (amplitude: number, turn: number): number => amplitude * Math.sin(turn * Math.PI);

/** Ripples of a kilometre and of some ten metres, metres. */
const ripple = (x: number): number => (2 / 3) * (wave(20, 6 * x) + wave(20, 2 * x));

const eastMetres = (x: number, y: number): number =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * Math.sqrt(Math.abs(x)) +
  ripple(x) +
  (2 / 3) * (wave(20, x) + wave(40, x / 3) + wave(150, x / 12) + wave(300, x / 30));

const northMetres = (x: number, y: number): number =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * Math.sqrt(Math.abs(x)) +
  ripple(x) +
  (2 / 3) * (wave(20, y) + wave(40, y / 3) + wave(160, y / 12) + wave(320, y / 30));

/**
 * WGS-84 to GCJ-02, degrees, by the formula that became public in 2010 and that gcoord, eviltransform and others
 * share; the vendors’ own differs from it by up to 0.6 m. To be used inside `inShiftedBox` only.
 */
export const gcj02OfWgs84 = ({ longitude, latitude }: Position): Position => {
  const [x, y] = [longitude - 105, latitude - 35];
  const radians = (latitude * Math.PI) / 180;
  const squash = 1 - eccentricitySquared * Math.sin(radians) ** 2;
  const parallelRadius = (semiMajorAxis / Math.sqrt(squash)) * Math.cos(radians);
  const meridianRadius = (semiMajorAxis * (1 - eccentricitySquared)) / squash ** 1.5;
  return {
    longitude: longitude + ((eastMetres(x, y) / parallelRadius) * 180) / Math.PI,
    latitude: latitude + ((northMetres(x, y) / meridianRadius) * 180) / Math.PI,
  };
};
