import { betweenness } from './betweenness.js';
import { cutPoints } from './cut-points.js';
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

/**
 * Measures the nodes of a graph, in the order of their numbers. Betweenness is left out of a graph of more than
 * `maxNodes`. Source: Freeman 1977; Brandes 2001; Tarjan 1972.
 */
export const criticalNodes = (graph: DirectedGraph, { maxNodes }: CriticalNodesBounds): CriticalNode[] => {
  const scores = graph.nodes > maxNodes ? null : betweenness(graph, 'DIRECTED');
  const cut = new Set(cutPoints(graph).nodes);
  const links = ({ start }: DirectedGraph['out'], node: number) => start[node + 1]! - start[node]!;
  return Array.from({ length: graph.nodes }, (_, node) => ({
    node,
    betweenness: scores?.[node] ?? null,
    cutPoint: cut.has(node),
    linksOut: links(graph.out, node),
    linksIn: links(graph.in, node),
  }));
};
