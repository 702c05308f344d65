import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Vertex } from './unwrap-ring.js';

const require = createRequire(import.meta.url);

/** Loaded with the first union: its hundred packages cost a fifth of a second that a start need not wait for. */
const turf = (): typeof import('@turf/turf') => require('@turf/turf');

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
