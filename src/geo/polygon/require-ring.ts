import type { Text } from '../../codes/language.js';
import { GeometryError } from '../geometry-error.js';
import { inWords } from '../in-words.js';
import { requireDegrees } from '../require-degrees.js';
import { unwrapRing, type Vertex } from './unwrap-ring.js';

const requireList = (value: unknown, place: string, allowed: Text): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  throw new GeometryError(place, inWords(value), allowed);
};

const requireVertex = (value: unknown, place: string): Vertex => {
  const [longitude, latitude] = requireList(value, place, {
    zh: '坐标点 [经度, 纬度]',
    en: 'a position [longitude, latitude]',
  });
  return [
    requireDegrees(longitude, 'longitude', `${place}[0]`),
    requireDegrees(latitude, 'latitude', `${place}[1]`),
  ];
};

const same = (a: Vertex, b: Vertex): boolean => a[0] === b[0] && a[1] === b[1];

const withoutRepeats = (ring: readonly Vertex[]): Vertex[] =>
  ring.filter((vertex, at) => at === 0 || !same(vertex, ring[at - 1]!));

const requireAroundNoPole = (ring: readonly Vertex[], place: string): void => {
  const unwrapped = unwrapRing(ring);
  if (unwrapped[0]?.[0] !== unwrapped.at(-1)?.[0])
    throw new GeometryError(place, 'a ring once around a pole', {
      zh: '不绕极点的环；请在180°经线处切开',
      en: 'rings around no pole; cut it at the antimeridian',
    });
};

/** Requires a closed ring of at least four positions in degrees, repeated ones and altitudes left out. */
export const requireRing = (value: unknown, place: string): Vertex[] => {
  const positions = requireList(value, place, { zh: '环：坐标点的列表', en: 'a ring: a list of positions' });
  const vertices = positions.map((position, at) => requireVertex(position, `${place}[${at}]`));
  const [first, last] = [vertices[0], vertices.at(-1)];
  if (!first || !last || !same(first, last))
    throw new GeometryError(place, `an open ring of ${vertices.length}`, {
      zh: '首尾坐标点相同的环',
      en: 'a ring whose last position is its first',
    });
  const ring = withoutRepeats(vertices);
  if (ring.length < 4)
    throw new GeometryError(place, `${ring.length} different positions in a row`, {
      zh: '至少4个，首点重复一次',
      en: 'at least 4, the first twice',
    });
  requireAroundNoPole(ring, place);
  return ring;
};
