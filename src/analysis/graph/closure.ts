import { MethodError } from '../number/method-error.js';
import { wholeNumber } from '../number/whole-number.js';

/** Neighbours of node v: target[start[v] .. start[v+1]]. */
interface Neighbours {
  readonly start: Int32Array;
  readonly target: Int32Array;
}

/** Links both ways; a `DirectedGraph` is one. */
interface LinkedNodes {
  readonly nodes: number;
  readonly out: Neighbours;
  readonly in: Neighbours;
}

export interface Closure {
  /** Nodes reached, the starts first, by rising depth. */
  readonly nodes: readonly number[];
  /** Links away from the nearest start, beside `nodes`; 0 for a start. */
  readonly depth: readonly number[];
  /** Whether the depth cut something off: a node at the last depth has a neighbour that was not reached. */
  readonly cut: boolean;
}

/**
 * Finds all nodes upstream (against the links) or downstream of some nodes, to a depth in links. The cost is that of
 * the part reached, whatever the size of the graph. Throws EMPTY without a start, OUT_OF_RANGE for a start or a depth
 * < 0.
 * Source: breadth-first search, Moore 1959.
 */
export function closure(
  graph: LinkedNodes,
  starts: readonly number[],
  direction: 'UPSTREAM' | 'DOWNSTREAM',
  maxDepth: number,
): Closure {
  wholeNumber('maxDepth', maxDepth, 0, 2 ** 31 - 1);
  if (starts.length === 0) {
    throw new MethodError('EMPTY', 'starts', 'no node', { zh: '至少一个起点', en: 'at least one node' });
  }
  const { start, target } = direction === 'UPSTREAM' ? graph.in : graph.out;
  const depthOf = new Map<number, number>();
  for (const node of starts) depthOf.set(wholeNumber('starts', node, 0, graph.nodes - 1), 0);
  let cut = false;
  // A map yields the entries that are added while it is walked, so it is the queue as well.
  for (const [node, depth] of depthOf) {
    for (let i = start[node]!; i < start[node + 1]!; i++) {
      if (depthOf.has(target[i]!)) continue;
      if (depth < maxDepth) depthOf.set(target[i]!, depth + 1);
      else cut = true;
    }
  }
  return { nodes: [...depthOf.keys()], depth: [...depthOf.values()], cut };
}
