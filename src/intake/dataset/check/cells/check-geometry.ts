import { trimBlanks } from '../../../../codes/blanks.js';
import { nothing, plain, type Reading, refused } from '../../../../codes/cell/reading.js';
import { soleItem } from '../../../../codes/sole-item.js';
import { ReadFault } from '../../../../sheet/read/read-fault.js';
import type { FindingCode } from '../finding/finding-codes.js';
import type { CellCheck } from './cell-check.js';

/** Depth of the coordinates of each geometry that a boundary can be: it is an area. */
const depths: Readonly<Record<string, number>> = { Polygon: 2, MultiPolygon: 3 };

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length >= 2 &&
  Math.abs(Number(value[0])) <= 180 &&
  Math.abs(Number(value[1])) <= 90;

const hasDepth = (value: unknown, depth: number): boolean =>
  depth === 0
    ? isPosition(value)
    : Array.isArray(value) && value.length > 0 && value.every((part) => hasDepth(part, depth - 1));

interface GeoJson {
  readonly type?: string;
  readonly coordinates?: unknown;
  readonly geometry?: GeoJson;
  readonly features?: readonly GeoJson[];
}

/** Takes the geometry of a Feature, or of a collection with a single Feature. */
const geometryOf = (value: GeoJson): GeoJson | undefined => {
  if (value.type === 'FeatureCollection') {
    const feature = soleItem(value.features ?? []);
    return feature && geometryOf(feature);
  }
  return value.type === 'Feature' ? value.geometry : value;
};

const unreadable = (zh: string, en: string): Reading<never, FindingCode> =>
  refused('geometry-unreadable', { reason: { zh, en } });

const parse = (text: string): Reading<string, FindingCode> => {
  try {
    const geometry = geometryOf(JSON.parse(text) as GeoJson);
    const depth = depths[geometry?.type ?? ''];
    if (geometry === undefined || geometry === null || depth === undefined)
      return unreadable('不是Polygon或MultiPolygon', 'neither a Polygon nor a MultiPolygon');
    if (!hasDepth(geometry.coordinates, depth))
      return unreadable('坐标不对', 'its coordinates are not in order');
    return plain(JSON.stringify({ type: geometry.type, coordinates: geometry.coordinates }));
  } catch {
    return unreadable('不是JSON', 'not JSON');
  }
};

/** GeoJSON in the cell, or in a file of the package that the cell names. */
export const checkGeometry: CellCheck = ({ text: given }, context) => {
  const text = trimBlanks(given);
  if (text === '') return nothing;
  if (text.startsWith('{')) return parse(text);
  if (!context.attachment) return unreadable('不是JSON', 'not JSON');
  try {
    return parse(context.attachment(text));
  } catch (error) {
    if (error instanceof ReadFault) return refused(error.code, error.parameters);
    throw error;
  }
};
