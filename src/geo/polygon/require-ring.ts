import { GeometryError } from '../geometry-error.js';
import { inWords } from '../in-words.js';
import { requireDegrees } from '../require-degrees.js';
import { unwrapRing, type Vertex } from './unwrap-ring.js';

const requireList = (value: unknown, place: string, allowed: string): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  throw new GeometryError(place, inWords(value), allowed);
};

const requireVertex = (value: unknown, place: string): Vertex => {
  const [longitude, latitude] = requireList(value, place, 'a position [longitude, latitude]');
  return [
    requireDegrees(longitude, 'longitude', `${place}[0]`),
    requireDegrees(latitude, 'latitude', `${place}[1]`),
  ];
};

const same = (a: Vertex, b: Vertex): boolean => a[0] === b[0] && a[1] === b[1];

const withoutRepeats = (ring: readonly Vertex[]): Vertex[] =>
  ring.filter((vertex, at) => at === 0 || !same(vertex, ring[at - 1] as Vertex));

const requireAroundNoPole = (ring: readonly Vertex[], place: string): void => {
  const unwrapped = unwrapRing(ring);
  if (unwrapped[0]?.[0] !== unwrapped.at(-1)?.[0])
    throw new GeometryError(
      place,
      'a ring once around a pole',
      'rings around no pole; cut it at the antimeridian',
    );
};

/** A closed ring of at least four positions in degrees, repeated ones and altitudes left out. */
export const requireRing = (value: unknown, place: string): Vertex[] => {
  const positions = requireList(value, place, 'a ring: a list of positions');
  const vertices = positions.map((position, at) => requireVertex(position, `${place}[${at}]`));
  const [first, last] = [vertices[0], vertices.at(-1)];
  if (!first || !last || !same(first, last))
    throw new GeometryError(
      place,
      `an open ring of ${vertices.length}`,
      'a ring whose last position is its first',
    );
  const ring = withoutRepeats(vertices);
  if (ring.length < 4)
    throw new GeometryError(
      place,
      `${ring.length} different positions in a row`,
      'at least 4, the first twice',
    );
  requireAroundNoPole(ring, place);
  return ring;
};
