import type { Box } from '../box.js';
import { distanceKm, earthRadiusKm } from '../distance.js';
import type { Position } from '../position.js';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Rounding must not move a cell behind a point that stands on its side, kilometres. */
const slack = 1e-6;

/**
 * The latitude at which a meridian is nearest to a point: where the perpendicular great circle meets it. More than a
 * quarter turn away one of the ends of any stretch of it is nearest.
 */
const nearestLatitude = (latitude: number, longitudeApart: number): number =>
  (Math.atan(Math.tan(radians(latitude)) / Math.cos(radians(longitudeApart))) * 180) / Math.PI;

const toMeridian = (from: Position, longitude: number, { south, north }: Box): number => {
  const latitude = nearestLatitude(from.latitude, longitude - from.longitude);
  const within = Math.min(north, Math.max(south, latitude));
  const ends = Math.min(
    distanceKm(from, { longitude, latitude: south }),
    distanceKm(from, { longitude, latitude: north }),
  );
  return Math.min(ends, distanceKm(from, { longitude, latitude: within }));
};

/** A lower bound of the kilometres from a point to a box that does not cross the antimeridian; a millimetre below. */
export const leastKmToBox = (from: Position, box: Box): number => {
  if (from.longitude >= box.west && from.longitude <= box.east) {
    const apart = Math.max(box.south - from.latitude, from.latitude - box.north, 0);
    return Math.max(0, radians(apart) * earthRadiusKm - slack);
  }
  return Math.max(0, Math.min(toMeridian(from, box.west, box), toMeridian(from, box.east, box)) - slack);
};

const halfWayKm = Math.PI * earthRadiusKm;

/** An upper bound of the kilometres from a point to any point of a box: the antipode’s lower bound, turned around. */
export const mostKmToBox = ({ longitude, latitude }: Position, box: Box): number => {
  const antipode = { longitude: longitude > 0 ? longitude - 180 : longitude + 180, latitude: -latitude };
  return halfWayKm - leastKmToBox(antipode, box) + 2 * slack;
};
