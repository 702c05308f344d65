import { MethodError } from '../number/method-error.js';
import type { DirectedGraph, NodeLinks } from './directed-graph.js';

/**
 * Up to two marked nodes from which each node is reached by one link or more; −1 where there are fewer. Plain arrays:
 * most graphs have fifty nodes, and a typed array of them takes longer to make than to fill.
 */
interface Origins {
  readonly first: number[];
  readonly second: number[];
}

/** Whether `origin` is new to the node and finds room: two tell already whether ends can differ. */
function note({ first, second }: Origins, node: number, origin: number): boolean {
  if (first[node] === origin || second[node] === origin) return false;
  if (first[node] === -1) first[node] = origin;
  else if (second[node] === -1) second[node] = origin;
  else return false;
  return true;
}

function spread({ start, target }: NodeLinks, marked: ArrayLike<number>): Origins {
  const origins = {
    first: new Array<number>(marked.length).fill(-1),
    second: new Array<number>(marked.length).fill(-1),
  };
  const stack: number[] = [];
  for (let node = 0; node < marked.length; node++) if (marked[node]) stack.push(node, node);
  while (stack.length > 0) {
    const origin = stack.pop()!;
    const node = stack.pop()!;
    for (let i = start[node]!; i < start[node + 1]!; i++) {
      if (note(origins, target[i]!, origin)) stack.push(target[i]!, origin);
    }
  }
  return origins;
}

function hasTwo(marked: ArrayLike<number>): boolean {
  let count = 0;
  for (let node = 0; node < marked.length && count < 2; node++) if (marked[node]) count++;
  return count === 2;
}

function canDiffer(node: number, before: Origins, after: Origins): boolean {
  if (before.first[node] === -1 || after.first[node] === -1) return false;
  const alone = before.second[node] === -1 && after.second[node] === -1;
  return !alone || before.first[node] !== after.first[node];
}

/**
 * Marks the nodes that lie inside a directed walk that leads from one marked node to a different marked node (0 or 1
 * by node); a marked node is itself 1 only where it lies between two others. A walk may meet a node twice: whether a
 * path without repetition exists is NP-hard in general, and the answer differs only where a node hangs on a cycle.
 * O(nodes + links). Throws LENGTH. Source: depth-first reachability, Tarjan 1972, doi 10.1137/0201010.
 */
export function nodesBetween(graph: DirectedGraph, marked: ArrayLike<number>): Uint8Array {
  if (marked.length !== graph.nodes) {
    throw new MethodError('LENGTH', 'marked', `${marked.length} marks`, {
      zh: `${graph.nodes}个标记`,
      en: `${graph.nodes} marks`,
    });
  }
  if (!hasTwo(marked)) return new Uint8Array(graph.nodes);
  const before = spread(graph.out, marked);
  const after = spread(graph.in, marked);
  const between = new Uint8Array(graph.nodes);
  for (let node = 0; node < graph.nodes; node++) if (canDiffer(node, before, after)) between[node] = 1;
  return between;
}
