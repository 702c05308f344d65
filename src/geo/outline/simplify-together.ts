import type { MultiPolygon, Polygon } from 'geojson';
import { eachCrossing } from '../polygon/crossings.js';
import type { Vertex } from '../polygon/unwrap-ring.js';
import { buildTopology } from './build-topology.js';
import { simplifyArc } from './simplify-arc.js';
import type { ArcRing, Topology } from './topology.js';

type Arcs = readonly (readonly Vertex[])[];

/** Half a pixel of tiles drawn at 512 pixels. */
const toleranceAt = (zoom: number): number => 1 / (2 * 512 * 2 ** zoom);

/** Number of times that the tolerance of an arc is halved before it is left as it was drawn. */
const maxHalvings = 4;

const ringOf = (arcs: Arcs, ring: ArcRing): Vertex[] => {
  const vertices: Vertex[] = [];
  for (const { arc, reverse } of ring) {
    const piece = reverse ? arcs[arc]!.toReversed() : arcs[arc]!;
    vertices.push(...(vertices.length > 0 ? piece.slice(1) : piece));
  }
  return vertices;
};

const arcsOfRings = ({ outlines }: Topology): ArcRing[] => outlines.flat(2);

/** Pairs of arcs that cross or overlap, as `a,b`. */
const crossingPairs = (arcs: Arcs): Set<string> => {
  const pairs = new Set<string>();
  eachCrossing(arcs, ({ rings }) => {
    pairs.add(rings.toSorted((a, b) => a - b).join());
    return 'go on';
  });
  return pairs;
};

/** Arcs that simplification made cross another, or whose ring lost its area. */
const faultyArcs = (topology: Topology, arcs: Arcs, drawnSo: ReadonlySet<string>): Set<number> => {
  const faulty = new Set<number>();
  for (const pair of crossingPairs(arcs))
    if (!drawnSo.has(pair)) for (const arc of pair.split(',')) faulty.add(Number(arc));
  for (const ring of arcsOfRings(topology))
    if (ringOf(arcs, ring).length < 4) for (const { arc } of ring) faulty.add(arc);
  return faulty;
};

/** Simplify every arc once; where that makes borders cross or rings vanish, simplify the arcs concerned less. */
const simplifyArcs = (topology: Topology, tolerance: number): Arcs => {
  const drawn = topology.arcs.map((arc) => arc.vertices);
  const drawnSo = crossingPairs(drawn);
  const halvings = new Map<number, number>();
  const arcs = drawn.map((vertices) => simplifyArc(vertices, tolerance));
  for (;;) {
    const due = [...faultyArcs(topology, arcs, drawnSo)].filter(
      (arc) => (halvings.get(arc) ?? 0) <= maxHalvings,
    );
    if (due.length === 0) return arcs;
    for (const arc of due) {
      const times = (halvings.get(arc) ?? 0) + 1;
      halvings.set(arc, times);
      arcs[arc] = simplifyArc(drawn[arc]!, times > maxHalvings ? 0 : tolerance / 2 ** times);
    }
  }
};

const positions = (ring: readonly Vertex[]): number[][] =>
  ring.map(([longitude, latitude]) => [
    longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude,
    latitude,
  ]);

/**
 * Outlines for a zoom: vertices that move a border by less than half a pixel are left out, the same ones for both
 * neighbours, so that no gap and no overlap opens between them. No ring vanishes and no border crosses another that did
 * not where it was drawn.
 */
export const simplifyTogether = (
  outlines: readonly (Polygon | MultiPolygon)[],
  zoom: number,
): (Polygon | MultiPolygon)[] => {
  const topology = buildTopology(outlines);
  const arcs = simplifyArcs(topology, toleranceAt(zoom));
  return topology.outlines.map((polygons) => {
    const coordinates = polygons.map((rings) => rings.map((ring) => positions(ringOf(arcs, ring))));
    return coordinates.length === 1
      ? { type: 'Polygon', coordinates: coordinates[0] ?? [] }
      : { type: 'MultiPolygon', coordinates };
  });
};
