import { atOnce, type Pieces } from '../../pieces/pieces.js';
import { betweennessPieces } from './betweenness.js';
import { cutPointPieces } from './cut-points.js';
import type { DirectedGraph } from './directed-graph.js';

/** Node of a graph with the part that hangs on it. */
export interface CriticalNode {
  readonly node: number;
  /** Directed, not normalised; null where it was not computed. */
  readonly betweenness: number | null;
  /** Whether its part of the graph falls apart without it. */
  readonly cutPoint: boolean;
  /** Links that begin at it, and links that end there. */
  readonly linksOut: number;
  readonly linksIn: number;
}

/** Bounds within which betweenness, O(nodes · links), is computed. */
export interface CriticalNodesBounds {
  readonly maxNodes: number;
}

/** Nodes after which others may be let in. */
const nodesAtOnce = 20_000;

/** Measures the nodes of a graph as `criticalNodes` does, letting others in. */
export const criticalNodePieces = function* (
  graph: DirectedGraph,
  { maxNodes }: CriticalNodesBounds,
): Pieces<CriticalNode[]> {
  const scores = graph.nodes > maxNodes ? null : yield* betweennessPieces(graph, 'DIRECTED');
  const cut = new Uint8Array(graph.nodes);
  for (const node of (yield* cutPointPieces(graph)).nodes) cut[node] = 1;
  const links = ({ start }: DirectedGraph['out'], node: number) => start[node + 1]! - start[node]!;
  const measured: CriticalNode[] = [];
  for (let node = 0; node < graph.nodes; node++) {
    const [linksOut, linksIn] = [links(graph.out, node), links(graph.in, node)];
    measured.push({
      node,
      betweenness: scores?.[node] ?? null,
      cutPoint: cut[node] === 1,
      linksOut,
      linksIn,
    });
    if (node % nodesAtOnce === nodesAtOnce - 1) yield;
  }
  return measured;
};

/**
 * Measures the nodes of a graph, in the order of their numbers. Betweenness is left out of a graph of more than
 * `maxNodes`. Source: Freeman 1977; Brandes 2001; Tarjan 1972.
 */
export const criticalNodes = (graph: DirectedGraph, bounds: CriticalNodesBounds): CriticalNode[] =>
  atOnce(criticalNodePieces(graph, bounds));
