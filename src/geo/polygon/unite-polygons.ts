import type { MultiPolygon, Polygon } from 'geojson';
import { turf } from '../turf.js';
import type { Vertex } from './unwrap-ring.js';

const polygonsOf = (geometry: Polygon | MultiPolygon): number[][][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Unites polygons that may overlap or cross themselves into polygons that do neither. */
export const unitePolygons = (polygons: readonly (readonly (readonly Vertex[])[])[]): number[][][][] => {
  const { polygon, featureCollection, union } = turf();
  const features = polygons.map((rings) => polygon(rings.map((ring) => ring.map((vertex) => [...vertex]))));
  // The library unites no fewer than two.
  const united = union(featureCollection([...features, ...features.slice(0, 1)]));
  return united ? polygonsOf(united.geometry) : [];
};
