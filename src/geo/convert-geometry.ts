import type { Geometry, Position } from 'geojson';
import { convert } from './convert.js';
import type { Crs } from './crs.js';

type Move = (position: Position) => Position;
type Coordinates = Position | readonly Coordinates[];

const isPosition = (coordinates: Coordinates): coordinates is Position => typeof coordinates[0] === 'number';

const moveEach = (coordinates: Coordinates, move: Move): Coordinates =>
  isPosition(coordinates) ? move(coordinates) : coordinates.map((part) => moveEach(part, move));

const moveGeometry = (geometry: Geometry, move: Move): Geometry =>
  geometry.type === 'GeometryCollection'
    ? { ...geometry, geometries: geometry.geometries.map((part) => moveGeometry(part, move)) }
    : ({ ...geometry, coordinates: moveEach(geometry.coordinates, move) } as Geometry);

/**
 * Converts a GeoJSON geometry to another reference system, altitudes as they are; the geometry given is left as it
 * is.
 */
export const convertGeometry = (geometry: Geometry, from: Crs, to: Crs): Geometry => {
  if (from === to) return geometry;
  return moveGeometry(geometry, ([longitude = Number.NaN, latitude = Number.NaN, ...altitude]) => {
    const there = convert({ longitude, latitude }, from, to);
    return [there.longitude, there.latitude, ...altitude];
  });
};
