import type { Position } from 'geojson';
import type { Box } from '../../geo/box.js';
import type { MapGeometry } from './map-feature.js';

/** Positions of a geometry, whatever its form. */
export const positionsOf = ({ coordinates }: MapGeometry): Position[] => {
  const numbers = coordinates.flat(3) as number[];
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[i * 2]!, numbers[i * 2 + 1]!]);
};

/** Bounds of positions, in degrees; undefined where there are none. */
export const boundsOf = (positions: Iterable<Position>): Box | undefined => {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [longitude, latitude] of positions as Iterable<[number, number]>) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return box.west <= box.east ? box : undefined;
};

/** West, south, east, north. */
export const sidesOf = ({ west, south, east, north }: Box): [number, number, number, number] => [
  west,
  south,
  east,
  north,
];
