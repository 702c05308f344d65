import type { Box } from '../box.js';
import { distanceKm, earthRadiusKm } from '../distance-km.js';
import type { Position } from '../position.js';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Rounding must not move a cell behind a point that stands on its side, kilometres. */
const slack = 1e-6;

/** Measures how far apart two meridians are, 0 to 180 degrees. */
const apart = (a: number, b: number): number => {
  const turn = Math.abs(a - b) % 360;
  return turn > 180 ? 360 - turn : turn;
};

/**
 * The latitude at which a meridian is nearest to a point: where the perpendicular great circle meets it, and towards
 * either side every latitude is farther.
 */
const nearestLatitude = (latitude: number, longitudeApart: number): number =>
  (Math.atan(Math.tan(radians(latitude)) / Math.cos(radians(longitudeApart))) * 180) / Math.PI;

/** More than a quarter turn away a stretch of a meridian is nearest at one of its ends. */
const toMeridian = (from: Position, longitude: number, { south, north }: Box): number => {
  const east = apart(longitude, from.longitude);
  if (east >= 90)
    return Math.min(
      distanceKm(from, { longitude, latitude: south }),
      distanceKm(from, { longitude, latitude: north }),
    );
  const foot = nearestLatitude(from.latitude, east);
  return distanceKm(from, { longitude, latitude: Math.min(north, Math.max(south, foot)) });
};

/** The side that a point outside is nearer to, at every latitude. */
const nearerSide = ({ longitude }: Position, { west, east }: Box): number =>
  apart(longitude, west) < apart(longitude, east) ? west : east;

/**
 * Computes a lower bound of the kilometres from a point to a box that does not cross the antimeridian; a millimetre
 * below.
 */
export const leastKmToBox = (from: Position, box: Box): number => {
  if (from.longitude >= box.west && from.longitude <= box.east) {
    const north = Math.max(box.south - from.latitude, from.latitude - box.north, 0);
    return Math.max(0, radians(north) * earthRadiusKm - slack);
  }
  return Math.max(0, toMeridian(from, nearerSide(from, box), box) - slack);
};

const halfWayKm = Math.PI * earthRadiusKm;

/**
 * Computes an upper bound of the kilometres from a point to any point of a box: the antipode’s lower bound, turned
 * around.
 */
export const maxKmToBox = ({ longitude, latitude }: Position, box: Box): number => {
  const antipode = { longitude: longitude > 0 ? longitude - 180 : longitude + 180, latitude: -latitude };
  return halfWayKm - leastKmToBox(antipode, box) + 2 * slack;
};
