import type { DirectedGraph } from './directed-graph.js';

/** Distinct neighbours of each node other than itself: node[start[v] .. start[v+1]], ascending. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly node: Int32Array;
}

/** A graph without parallel links, loops and, where not `directed`, without direction. O(nodes + links·log links). */
export function simpleNeighbours(graph: DirectedGraph, directed: boolean): Neighbours {
  const start = new Int32Array(graph.nodes + 1);
  const kept: number[] = [];
  for (let v = 0; v < graph.nodes; v++) {
    const near = new Set(graph.out.target.subarray(graph.out.start[v]!, graph.out.start[v + 1]!));
    if (!directed) {
      for (const one of graph.in.target.subarray(graph.in.start[v]!, graph.in.start[v + 1]!)) near.add(one);
    }
    near.delete(v);
    for (const one of [...near].sort((a, b) => a - b)) kept.push(one);
    start[v + 1] = kept.length;
  }
  return { start, node: new Int32Array(kept) };
}
