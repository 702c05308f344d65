import { atOnce, type Pieces } from '../../pieces/pieces.js';
import type { DirectedGraph } from './directed-graph.js';
import { type Neighbours, simpleNeighbours } from './simple-neighbours.js';

/** Results of a breadth-first search; made once and used again for every source. */
interface Search {
  readonly order: Int32Array;
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly dependency: Float64Array;
}

/** Counts the shortest paths from the source; returns how many nodes were reached, in `order` by distance. */
function countPaths(near: Neighbours, source: number, { order, distance, paths }: Search): number {
  order[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  let reached = 1;
  for (let at = 0; at < reached; at++) {
    const v = order[at]!;
    for (let i = near.start[v]!; i < near.start[v + 1]!; i++) {
      const w = near.node[i]!;
      if (distance[w]! < 0) {
        distance[w] = distance[v]! + 1;
        order[reached++] = w;
      }
      if (distance[w] === distance[v]! + 1) paths[w]! += paths[v]!;
    }
  }
  return reached;
}

/** Brandes' accumulation, farthest first: δ(v) = Σ over its successors w of σ(v)/σ(w)·(1 + δ(w)). */
function accumulate(near: Neighbours, reached: number, search: Search, score: Float64Array): void {
  const { order, distance, paths, dependency } = search;
  for (let at = reached - 1; at > 0; at--) {
    const v = order[at]!;
    let sum = 0;
    for (let i = near.start[v]!; i < near.start[v + 1]!; i++) {
      const w = near.node[i]!;
      if (distance[w] === distance[v]! + 1) sum += (paths[v]! / paths[w]!) * (1 + dependency[w]!);
    }
    dependency[v] = sum;
    score[v]! += sum;
  }
}

function forget(reached: number, { order, distance, paths, dependency }: Search): void {
  for (let at = 0; at < reached; at++) {
    distance[order[at]!] = -1;
    paths[order[at]!] = 0;
    dependency[order[at]!] = 0;
  }
}

/** Computes betweenness as `betweenness` does, letting others in after each source. */
export function* betweennessPieces(
  graph: DirectedGraph,
  direction: 'DIRECTED' | 'UNDIRECTED',
): Pieces<Float64Array> {
  const near = simpleNeighbours(graph, direction === 'DIRECTED');
  const score = new Float64Array(graph.nodes);
  const search: Search = {
    order: new Int32Array(graph.nodes),
    distance: new Int32Array(graph.nodes).fill(-1),
    paths: new Float64Array(graph.nodes),
    dependency: new Float64Array(graph.nodes),
  };
  for (let source = 0; source < graph.nodes; source++) {
    const reached = countPaths(near, source, search);
    accumulate(near, reached, search, score);
    forget(reached, search);
    yield;
  }
  return direction === 'DIRECTED' ? score : score.map((sum) => sum / 2);
}

/**
 * Computes the betweenness of each node: Σ over pairs (s, t) of the share of shortest paths from s to t that pass
 * through it; not normalised, ends not counted. Undirected: each pair once. Links weigh the same; parallel links and
 * loops do not count. O(nodes · links) time, O(nodes + links) memory. An empty graph gives an empty list; nothing is
 * thrown.
 * Source: Freeman 1977; Brandes 2001, doi 10.1080/0022250X.2001.9990249.
 */
export const betweenness = (graph: DirectedGraph, direction: 'DIRECTED' | 'UNDIRECTED'): Float64Array =>
  atOnce(betweennessPieces(graph, direction));
