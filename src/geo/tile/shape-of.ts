import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { mercatorX, mercatorY } from '../mercator.js';
import { ringsOfPolygon } from '../polygon/rings-of-polygon.js';
import { unwrapRing, type Vertex } from '../polygon/unwrap-ring.js';
import { reversedPath, twiceArea } from './path-area.js';
import type { Shape } from './shape.js';

type Drawn = Polygon | MultiPolygon | LineString | MultiLineString;

const project = (vertices: readonly Vertex[]): Float64Array => {
  const path = new Float64Array(vertices.length * 2);
  for (const [i, [longitude, latitude]] of vertices.entries()) {
    path[i * 2] = mercatorX(longitude);
    path[i * 2 + 1] = mercatorY(latitude);
  }
  return path;
};

const boundsOf = (paths: readonly Float64Array[]): Pick<Shape, 'left' | 'top' | 'right' | 'bottom'> => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const path of paths) {
    for (let at = 0; at < path.length; at += 2) {
      left = Math.min(left, path[at]!);
      right = Math.max(right, path[at]!);
      top = Math.min(top, path[at + 1]!);
      bottom = Math.max(bottom, path[at + 1]!);
    }
  }
  return { left, top, right, bottom };
};

const linesOf = (geometry: LineString | MultiLineString): Vertex[][] =>
  (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).map(unwrapRing);

/** Outer rings of positive area, holes of negative, whichever way they were given. */
const wound = (path: Float64Array, outer: boolean): Float64Array =>
  twiceArea(path) > 0 === outer ? path : Float64Array.from(reversedPath(path));

const partsOf = (geometry: Drawn): Float64Array[][] => {
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString')
    return linesOf(geometry).map((line) => [project(line)]);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((polygon) => ringsOfPolygon(polygon).map((ring, at) => wound(project(ring), at === 0)));
};

/**
 * Puts a GeoJSON geometry in degrees on the Mercator square; edges that span more than 180° go the short way around.
 */
export const shapeOf = (geometry: Drawn): Shape => {
  const parts = partsOf(geometry);
  const kind = geometry.type.endsWith('Polygon') ? 'polygon' : 'line';
  return { kind, parts, ...boundsOf(parts.flat()) };
};
