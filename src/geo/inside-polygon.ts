import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from './position.js';

/** True where the point lies in the polygon or on its edge; edges are straight in longitude and latitude (RFC 7946). */
export const insidePolygon = ({ longitude, latitude }: Position, polygon: Polygon | MultiPolygon): boolean =>
  booleanPointInPolygon([longitude, latitude], polygon);
