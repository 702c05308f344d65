import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { mercatorX, mercatorY } from '../mercator.js';
import { ringsOfPolygon } from '../polygon/rings-of-polygon.js';
import { unwrapRing, type Vertex } from '../polygon/unwrap-ring.js';
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

/** A GeoJSON geometry in WGS-84 (or any system of degrees) on the Mercator square; edges go the short way around. */
export const shapeOf = (geometry: Drawn): Shape => {
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
    const paths = linesOf(geometry).map(project);
    return { kind: 'line', paths, outer: paths.map(() => false), ...boundsOf(paths) };
  }
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.map((polygon) => ringsOfPolygon(polygon));
  const paths = rings.flat().map(project);
  const outer = rings.flatMap((polygon) => polygon.map((_, at) => at === 0));
  return { kind: 'polygon', paths, outer, ...boundsOf(paths) };
};
