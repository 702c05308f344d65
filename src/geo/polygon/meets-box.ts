import type { Geometry, Polygon } from 'geojson';
import type { Box } from '../box.js';
import { turf } from '../turf.js';

/** Boxes that do not cross the antimeridian: the two halves of a box that does. */
const parts = (box: Box): readonly Box[] =>
  box.west <= box.east
    ? [box]
    : [
        { ...box, east: 180 },
        { ...box, west: -180 },
      ];

const ring = ({ west, south, east, north }: Box): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

/** Tells whether a position lies in a box, its sides included. */
export const isInBox = (box: Box, longitude: number, latitude: number): boolean =>
  latitude >= box.south &&
  latitude <= box.north &&
  parts(box).some(({ west, east }) => longitude >= west && longitude <= east);

/** Tells whether a geometry and a box have a point in common, both in degrees of one system. */
export const meetsBox = (geometry: Geometry, box: Box): boolean => {
  if (geometry.type === 'Point') return isInBox(box, geometry.coordinates[0]!, geometry.coordinates[1]!);
  return parts(box).some((part) => turf().booleanIntersects(geometry, ring(part)));
};
