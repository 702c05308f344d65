import { orient2d } from 'robust-predicates';
import type { Vertex } from './unwrap-ring.js';

/** Two edges that meet where they must not: ring and number of each, counted from 0, and a point of both. */
export interface Crossing {
  readonly rings: readonly [number, number];
  readonly edges: readonly [number, number];
  readonly at: Vertex;
}

interface Edge {
  readonly ring: number;
  readonly number: number;
  readonly ringSize: number;
  readonly from: Vertex;
  readonly to: Vertex;
}

const edgesOf = (rings: readonly (readonly Vertex[])[]): Edge[] =>
  rings.flatMap((vertices, ring) =>
    vertices
      .slice(1)
      .map(
        (to, number): Edge => ({ ring, number, ringSize: vertices.length - 1, from: vertices[number]!, to }),
      ),
  );

const side = ({ from, to }: Edge, [x, y]: Vertex): number =>
  Math.sign(orient2d(from[0], from[1], to[0], to[1], x, y));

const inReach = ({ from, to }: Edge, [x, y]: Vertex): boolean =>
  x >= Math.min(from[0], to[0]) &&
  x <= Math.max(from[0], to[0]) &&
  y >= Math.min(from[1], to[1]) &&
  y <= Math.max(from[1], to[1]);

const on = (edge: Edge, vertex: Vertex): boolean => inReach(edge, vertex) && side(edge, vertex) === 0;

const meeting = (a: Edge, b: Edge): Vertex => {
  const [dx, dy] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
  const [ex, ey] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
  const along = ((b.from[0] - a.from[0]) * ey - (b.from[1] - a.from[1]) * ex) / (dx * ey - dy * ex);
  return [a.from[0] + along * dx, a.from[1] + along * dy];
};

/** Finds the ends of either edge that lie on the other. */
const touching = (a: Edge, b: Edge): Vertex[] => [
  ...[b.from, b.to].filter((end) => on(a, end)),
  ...[a.from, a.to].filter((end) => on(b, end)),
];

const same = (a: Vertex, b: Vertex): boolean => a[0] === b[0] && a[1] === b[1];

const neighbours = (a: Edge, b: Edge): boolean => {
  const apart = Math.abs(a.number - b.number);
  return a.ring === b.ring && (apart === 1 || apart === a.ringSize - 1);
};

/** Rings may touch in points, neighbours share one end; all else is a fault. */
const faultOf = (a: Edge, b: Edge): Vertex | undefined => {
  const [s1, s2, s3, s4] = [side(a, b.from), side(a, b.to), side(b, a.from), side(b, a.to)];
  if (s1 * s2 < 0 && s3 * s4 < 0) return meeting(a, b);
  const touches = touching(a, b);
  const [first] = touches;
  const overlap = first && touches.find((end) => !same(end, first));
  if (overlap) return overlap;
  return a.ring === b.ring && !neighbours(a, b) ? first : undefined;
};

/** Least and most of every edge on both axes, in the order of the sweep: where most pairs are told apart. */
interface Extents {
  readonly least: readonly [Float64Array, Float64Array];
  readonly most: readonly [Float64Array, Float64Array];
}

const extentsOf = (edges: readonly Edge[]): Extents => {
  const along = (pick: (a: number, b: number) => number, axis: 0 | 1): Float64Array =>
    Float64Array.from(edges, ({ from, to }) => pick(from[axis], to[axis]));
  return {
    least: [along(Math.min, 0), along(Math.min, 1)],
    most: [along(Math.max, 0), along(Math.max, 1)],
  };
};

const lengthAlong = (edges: readonly Edge[], axis: 0 | 1): number =>
  edges.reduce((sum, { from, to }) => sum + Math.abs(from[axis] - to[axis]), 0);

/** The axis on which edges are shorter, the edges in its order. */
const sweepOf = (edges: Edge[]): 0 | 1 => {
  const axis = lengthAlong(edges, 0) <= lengthAlong(edges, 1) ? 0 : 1;
  edges.sort((a, b) => Math.min(a.from[axis], a.to[axis]) - Math.min(b.from[axis], b.to[axis]));
  return axis;
};

/** Edges of an outline lie near few others; so many pairs take a tenth of a second. */
const maxPairs = 300_000;

/**
 * Visits pairs of edges of rings or lines that cross, overlap, or touch within one ring, until `visit` says stop. A
 * sweep along one axis; decisions are exact (Shewchuk 1997). False where too many pairs of edges lie in each other’s
 * boxes.
 */
export const eachCrossing = (
  rings: readonly (readonly Vertex[])[],
  visit: (crossing: Crossing) => 'stop' | 'go on',
): boolean => {
  const edges = edgesOf(rings);
  const sweep = sweepOf(edges);
  const { least, most } = extentsOf(edges);
  const [starts, low, high] = [least[sweep], least[1 - sweep]!, most[1 - sweep]!];
  let pairs = 0;
  for (const [i, a] of edges.entries()) {
    const end = most[sweep][i]!;
    for (let j = i + 1; j < edges.length && starts[j]! <= end; j++) {
      if (low[i]! > high[j]! || high[i]! < low[j]!) continue;
      if (++pairs > maxPairs) return false;
      const b = edges[j]!;
      const at = faultOf(a, b);
      if (at && visit({ rings: [a.ring, b.ring], edges: [a.number, b.number], at }) === 'stop') return true;
    }
  }
  return true;
};

/**
 * Finds the first crossing of a polygon’s rings; undefined where they are simple, `unchecked` where that is too
 * costly.
 */
export const firstCrossing = (rings: readonly (readonly Vertex[])[]): Crossing | 'unchecked' | undefined => {
  let first: Crossing | undefined;
  const checked = eachCrossing(rings, (crossing) => {
    first = crossing;
    return 'stop';
  });
  return first ?? (checked ? undefined : 'unchecked');
};
