import { coordEach } from '@turf/turf';
import type { Geometry } from 'geojson';
import { convert } from './convert.js';
import type { Crs } from './crs.js';

/** A GeoJSON geometry in another reference system; the geometry given is left as it is. */
export const convertGeometry = (geometry: Geometry, from: Crs, to: Crs): Geometry => {
  if (from === to) return geometry;
  const moved = structuredClone(geometry);
  coordEach(moved, (coordinates) => {
    const there = convert({ longitude: coordinates[0]!, latitude: coordinates[1]! }, from, to);
    coordinates[0] = there.longitude;
    coordinates[1] = there.latitude;
  });
  return moved;
};
