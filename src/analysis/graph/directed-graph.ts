import { atOnce, type Pieces } from '../../pieces/pieces.js';
import { MethodError } from '../number/method-error.js';
import { wholeNumber } from '../number/whole-number.js';

/** Neighbours of node v, in the order of the links: target[start[v] .. start[v+1]], and the number of each link beside it. */
export interface NodeLinks {
  readonly start: Int32Array;
  readonly target: Int32Array;
  readonly link: Int32Array;
}

/** Nodes 0 .. nodes − 1 and directed links, both ways. Parallel links and loops are kept. */
export interface DirectedGraph {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly out: NodeLinks;
  readonly in: NodeLinks;
}

/** Links after which others may be let in. */
const linksAtOnce = 100_000;

function* adjacency(nodes: number, from: Int32Array, to: Int32Array): Pieces<NodeLinks> {
  const start = new Int32Array(nodes + 1);
  for (const node of from) start[node + 1]!++;
  for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!;
  yield;
  const next = start.slice();
  const target = new Int32Array(from.length);
  const link = new Int32Array(from.length);
  for (let i = 0; i < from.length; i++) {
    const at = next[from[i]!]!++;
    target[at] = to[i]!;
    link[at] = i;
    if (i % linksAtOnce === linksAtOnce - 1) yield;
  }
  return { start, target, link };
}

/** The message is built only where it is needed: there may be a million links. */
function checkEnd(argument: string, ends: ArrayLike<number>, i: number, nodes: number): void {
  const end = ends[i]!;
  if (!(Number.isInteger(end) && end >= 0 && end < nodes))
    wholeNumber(`${argument}[${i}]`, end, 0, nodes - 1);
}

/** Makes a graph as `directedGraph` does, letting others in. */
export function* directedGraphPieces(
  nodes: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): Pieces<DirectedGraph> {
  wholeNumber('nodes', nodes, 0, 2 ** 31 - 2);
  if (from.length !== to.length) {
    throw new MethodError('LENGTH', 'to', `${to.length} ends`, {
      zh: `${from.length}个终点，与起点一一对应`,
      en: `${from.length} ends, one for each start`,
    });
  }
  for (let i = 0; i < from.length; i++) {
    checkEnd('from', from, i, nodes);
    checkEnd('to', to, i, nodes);
    if (i % linksAtOnce === linksAtOnce - 1) yield;
  }
  const [starts, ends] = [new Int32Array(from), new Int32Array(to)];
  return {
    nodes,
    from: starts,
    to: ends,
    out: yield* adjacency(nodes, starts, ends),
    in: yield* adjacency(nodes, ends, starts),
  };
}

/**
 * Makes a graph from the two ends of each link. Throws LENGTH where the lists differ in length and OUT_OF_RANGE for
 * an end that is no node. O(nodes + links).
 */
export const directedGraph = (nodes: number, from: ArrayLike<number>, to: ArrayLike<number>): DirectedGraph =>
  atOnce(directedGraphPieces(nodes, from, to));
