import type { MultiPolygon, Polygon } from 'geojson';
import { GeometryError } from '../geometry-error.js';
import { inWords } from '../in-words.js';
import { firstCrossing } from './crossings.js';
import { bandEdges } from './edge-bands.js';
import { insideBands } from './inside-bands.js';
import { requireRing } from './require-ring.js';
import { ringsOfPolygon } from './rings-of-polygon.js';
import { twiceSignedArea } from './twice-signed-area.js';
import { unwrapRing, type Vertex } from './unwrap-ring.js';

const requireSimple = (rings: readonly (readonly Vertex[])[], place: string): void => {
  const crossing = firstCrossing(rings);
  if (!crossing) return;
  if (crossing === 'unchecked')
    throw new GeometryError(place, 'hundreds of thousands of pairs of edges side by side', {
      zh: '更简单的轮廓',
      en: 'a simpler outline',
    });
  const [a, b] = crossing.edges.map((edge, i) => `${place}[${crossing.rings[i]}][${edge}]`);
  const [longitude, latitude] = crossing.at.map((degrees) => Number(degrees.toFixed(6)));
  const which = `the edge after ${a} meets the one after ${b} at [${longitude}, ${latitude}]`;
  throw new GeometryError(place, which, {
    zh: '环不自交，彼此只可在点上相接',
    en: 'rings that meet neither themselves nor, but in points, each other',
  });
};

const requireHolesInside = ([outer = [], ...holes]: readonly (readonly Vertex[])[], place: string): void => {
  const bands = bandEdges([outer]);
  for (const [hole, ring] of holes.entries()) {
    const at = ring.findIndex(([longitude, latitude]) => !insideBands(bands, longitude, latitude));
    if (at >= 0)
      throw new GeometryError(`${place}[${hole + 1}][${at}]`, 'a hole outside', {
        zh: '位于第一个环内的孔',
        en: 'holes inside the first ring',
      });
  }
};

/** RFC 7946: the outer ring anticlockwise, holes clockwise. */
const wound = (ring: Vertex[], anticlockwise: boolean, place: string): number[][] => {
  const area = twiceSignedArea(unwrapRing(ring));
  if (area === 0)
    throw new GeometryError(place, 'a ring without area', {
      zh: '围出面积的环',
      en: 'rings that enclose an area',
    });
  return (area > 0 === anticlockwise ? ring : ring.toReversed()).map((vertex) => [...vertex]);
};

const requireRings = (value: unknown, place: string): number[][][] => {
  if (!Array.isArray(value) || value.length === 0)
    throw new GeometryError(place, inWords(value), {
      zh: '环的列表，外环在前',
      en: 'a list of rings, the outer one first',
    });
  const rings = value.map((ring, at) => requireRing(ring, `${place}[${at}]`));
  const unwrapped = ringsOfPolygon(rings);
  requireSimple(unwrapped, place);
  requireHolesInside(unwrapped, place);
  return rings.map((ring, at) => wound(ring, at === 0, `${place}[${at}]`));
};

/** How many positions lists of a depth hold, before any of them is looked at. */
const countPositions = (value: unknown, depth: number): number => {
  if (!Array.isArray(value)) return 0;
  return depth === 1
    ? value.length
    : value.reduce((sum: number, inner) => sum + countPositions(inner, depth - 1), 0);
};

/**
 * Requires a GeoJSON Polygon or MultiPolygon that can be used: closed, simple rings in degrees, holes inside, a
 * bounded number of positions. Winding either way is taken and turned as RFC 7946 asks; parts of a multipolygon may
 * overlap, it is their union. A fault is named with its place in the coordinates.
 */
export const requirePolygon = (
  value: unknown,
  place: string,
  maxPositions: number,
): Polygon | MultiPolygon => {
  const { type, coordinates } = (value ?? {}) as { readonly type?: unknown; readonly coordinates?: unknown };
  if (
    (type !== 'Polygon' && type !== 'MultiPolygon') ||
    !Array.isArray(coordinates) ||
    coordinates.length === 0
  )
    throw new GeometryError(place, inWords(value), {
      zh: 'GeoJSON的Polygon或MultiPolygon',
      en: 'a GeoJSON Polygon or MultiPolygon',
    });
  const positions = countPositions(coordinates, type === 'Polygon' ? 2 : 3);
  if (positions > maxPositions)
    throw new GeometryError(place, `${positions} positions`, {
      zh: `最多${maxPositions}个坐标点`,
      en: `at most ${maxPositions} positions`,
    });
  const inside = `${place}.coordinates`;
  if (type === 'Polygon') return { type, coordinates: requireRings(coordinates, inside) };
  return { type, coordinates: coordinates.map((rings, at) => requireRings(rings, `${inside}[${at}]`)) };
};
