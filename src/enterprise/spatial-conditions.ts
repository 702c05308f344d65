import type { MultiPolygon, Polygon } from 'geojson';
import { convert } from '../geo/convert.js';
import { convertGeometry } from '../geo/convert-geometry.js';
import type { Crs } from '../geo/crs.js';
import { distanceKm } from '../geo/distance.js';
import { insidePolygon } from '../geo/inside-polygon.js';
import type { Position } from '../geo/position.js';
import { InputError } from '../place/input-error.js';
import type { BBoxInput, NearInput, PositionInput } from './enterprise-filter.input.js';

export type PointCondition = (position: Position) => boolean;

const requireDegrees = (argument: string, value: number, most: number): void => {
  if (!Number.isFinite(value) || Math.abs(value) > most)
    throw new InputError(argument, String(value), `-${most} to ${most} degrees`);
};

/** The point of an argument in WGS-84. */
export const requirePosition = (argument: string, { longitude, latitude, crs }: PositionInput): Position => {
  requireDegrees(`${argument}.longitude`, longitude, 180);
  requireDegrees(`${argument}.latitude`, latitude, 90);
  return convert({ longitude, latitude }, crs, 'WGS84');
};

export const nearCondition = (near: NearInput): PointCondition => {
  const centre = requirePosition('near', near);
  const { radiusKm } = near;
  if (!(radiusKm > 0 && radiusKm <= 20_000))
    throw new InputError('near.radiusKm', String(radiusKm), 'above 0 to 20,000 km');
  return (position) => distanceKm(centre, position) <= radiusKm;
};

export const bboxCondition = ({ west, south, east, north, crs }: BBoxInput): PointCondition => {
  requireDegrees('bbox.west', west, 180);
  requireDegrees('bbox.east', east, 180);
  requireDegrees('bbox.south', south, 90);
  requireDegrees('bbox.north', north, 90);
  if (south > north) throw new InputError('bbox', `south ${south}, north ${north}`, 'south ≤ north');
  const across = west > east;
  return (stored) => {
    const { longitude, latitude } = convert(stored, 'WGS84', crs);
    if (latitude < south || latitude > north) return false;
    return across ? longitude >= west || longitude <= east : longitude >= west && longitude <= east;
  };
};

const mostVertices = 10_000;

const ringsOf = (polygon: Polygon | MultiPolygon): readonly (readonly (readonly number[])[])[] =>
  polygon.type === 'Polygon' ? polygon.coordinates : polygon.coordinates.flat();

const requireRing = (ring: readonly (readonly number[])[], index: number): void => {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 4 || first[0] !== last[0] || first[1] !== last[1])
    throw new InputError(
      'polygon',
      `ring ${index}`,
      'rings of at least 4 positions whose last repeats the first',
    );
  for (const [at, position] of ring.entries()) {
    requireDegrees(`polygon ring ${index} position ${at} longitude`, position[0] as number, 180);
    requireDegrees(`polygon ring ${index} position ${at} latitude`, position[1] as number, 90);
  }
};

const isPolygon = (value: object): value is Polygon | MultiPolygon =>
  'type' in value &&
  (value.type === 'Polygon' || value.type === 'MultiPolygon') &&
  'coordinates' in value &&
  Array.isArray(value.coordinates);

export const polygonCondition = (value: object, crs: Crs): PointCondition => {
  if (!isPolygon(value))
    throw new InputError('polygon', JSON.stringify(value), 'a GeoJSON Polygon or MultiPolygon');
  const rings = ringsOf(value);
  const vertices = rings.reduce((sum, ring) => sum + ring.length, 0);
  if (vertices > mostVertices)
    throw new InputError('polygon', `${vertices} positions`, `at most ${mostVertices} positions`);
  rings.forEach(requireRing);
  const stored = convertGeometry(value, crs, 'WGS84') as Polygon | MultiPolygon;
  return (position) => insidePolygon(position, stored);
};
