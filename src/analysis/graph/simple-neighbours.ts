import type { DirectedGraph } from './directed-graph.js';

/** Distinct neighbours of each node other than itself: node[start[v] .. start[v+1]], ascending. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly node: Int32Array;
}

/**
 * Makes a graph without parallel links, loops and, where not `directed`, without direction. O(nodes + links·log
 * links).
 */
export function simpleNeighbours(graph: DirectedGraph, directed: boolean): Neighbours {
  const start = new Int32Array(graph.nodes + 1);
  const targets: number[] = [];
  for (let v = 0; v < graph.nodes; v++) {
    const near = new Set(graph.out.target.subarray(graph.out.start[v]!, graph.out.start[v + 1]!));
    if (!directed) {
      for (const source of graph.in.target.subarray(graph.in.start[v]!, graph.in.start[v + 1]!))
        near.add(source);
    }
    near.delete(v);
    for (const neighbour of [...near].sort((a, b) => a - b)) targets.push(neighbour);
    start[v + 1] = targets.length;
  }
  return { start, node: new Int32Array(targets) };
}
