import type { MultiPolygon, Polygon } from 'geojson';
import { ringsOfPolygon } from '../polygon/rings-of-polygon.js';
import type { Vertex } from '../polygon/unwrap-ring.js';
import type { Arc, ArcRing, Topology } from './topology.js';

/** Numbers of a ring’s vertices, the last not repeated. */
type NumberedRing = readonly number[];

/** Equal positions have one number. */
class VertexNumbers {
  readonly #numbers = new Map<string, number>();
  readonly vertices: Vertex[] = [];

  of(vertex: Vertex): number {
    const key = vertex.join();
    const number = this.#numbers.get(key);
    if (number !== undefined) return number;
    this.#numbers.set(key, this.vertices.length);
    return this.vertices.push(vertex) - 1;
  }
}

const at = <T>(ring: readonly T[], index: number): T => ring[(index + ring.length) % ring.length]!;

/** Vertices at which borders part: rings that pass them come from, or go to, different neighbours. */
const junctionsOf = (rings: readonly NumberedRing[]): ReadonlySet<number> => {
  const neighbours = new Map<number, string>();
  const junctions = new Set<number>();
  for (const ring of rings) {
    for (const [i, vertex] of ring.entries()) {
      const [before, after] = [at(ring, i - 1), at(ring, i + 1)];
      const pair = before < after ? `${before},${after}` : `${after},${before}`;
      if ((neighbours.get(vertex) ?? pair) !== pair) junctions.add(vertex);
      neighbours.set(vertex, pair);
    }
  }
  return junctions;
};

/** A ring cut at its junctions, ends included; one without a junction begins at its lowest number. */
const piecesOf = (ring: NumberedRing, junctions: ReadonlySet<number>): number[][] => {
  const cuts = [...ring.keys()].filter((i) => junctions.has(ring[i]!));
  if (cuts.length === 0) cuts.push(ring.indexOf(Math.min(...ring)));
  return cuts.map((from, i) => {
    const to = cuts[i + 1] ?? cuts[0]! + ring.length;
    return Array.from({ length: to - from + 1 }, (_, step) => at(ring, from + step));
  });
};

/** Arcs by their first two vertices in the direction in which these are lower: a piece and its reverse share one. */
class ArcNumbers {
  readonly #numbers = new Map<string, number>();
  readonly arcs: Arc[] = [];

  constructor(readonly vertices: readonly Vertex[]) {}

  of(piece: readonly number[]): ArcRing[number] {
    const back = piece.toReversed();
    const reverse = back[0]! < piece[0]! || (back[0] === piece[0] && back[1]! < piece[1]!);
    const forth = reverse ? back : piece;
    const key = `${forth[0]},${forth[1]}`;
    const arc = this.#numbers.get(key);
    if (arc !== undefined) return { arc: arc, reverse };
    this.#numbers.set(key, this.arcs.length);
    this.arcs.push({ vertices: forth.map((vertex) => this.vertices[vertex]!) });
    return { arc: this.arcs.length - 1, reverse };
  }
}

/** Finds the borders that outlines share: they must meet in equal positions, as those of one survey do. */
export const buildTopology = (outlines: readonly (Polygon | MultiPolygon)[]): Topology => {
  const numbers = new VertexNumbers();
  const numbered = outlines.map((outline) =>
    (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates).map((polygon) =>
      ringsOfPolygon(polygon).map((ring) => ring.slice(1).map((vertex) => numbers.of(vertex))),
    ),
  );
  const junctions = junctionsOf(numbered.flat(2));
  const arcs = new ArcNumbers(numbers.vertices);
  const rings = numbered.map((polygons) =>
    polygons.map((polygon) =>
      polygon.map((ring) => piecesOf(ring, junctions).map((piece) => arcs.of(piece))),
    ),
  );
  return { arcs: arcs.arcs, outlines: rings };
};
