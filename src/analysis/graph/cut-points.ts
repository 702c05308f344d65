import { atOnce, type Pieces } from '../../pieces/pieces.js';
import type { DirectedGraph } from './directed-graph.js';

export interface CutPoints {
  /** Articulation points, ascending: nodes without which their part of the graph falls apart. */
  readonly nodes: readonly number[];
  /** Bridges by link number, ascending: links without which their part falls apart. */
  readonly links: readonly number[];
}

/** One depth-first walk over the graph without its directions. `low` is the earliest node that a node's subtree touches. */
interface Walk {
  readonly graph: DirectedGraph;
  readonly visited: Int32Array;
  readonly low: Int32Array;
  /** The link by which each node was entered; −1 for a root. */
  readonly entered: Int32Array;
  /** How many of a node's links, out first and then in, were looked at. */
  readonly looked: Int32Array;
  clock: number;
  /** Links looked at. */
  steps: number;
}

/** The next link of `node`, as [other end, link number], or null where all were looked at. */
function nextLink({ graph, looked }: Walk, node: number): readonly [number, number] | null {
  const outgoing = graph.out.start[node + 1]! - graph.out.start[node]!;
  const at = looked[node]!++;
  if (at < outgoing) {
    const i = graph.out.start[node]! + at;
    return [graph.out.target[i]!, graph.out.link[i]!];
  }
  const i = graph.in.start[node]! + at - outgoing;
  return i < graph.in.start[node + 1]! ? [graph.in.target[i]!, graph.in.link[i]!] : null;
}

function enter(walk: Walk, node: number, link: number): void {
  walk.clock++;
  walk.visited[node] = walk.clock;
  walk.low[node] = walk.clock;
  walk.entered[node] = link;
}

/** Links after which others may be let in. */
const linksAtOnce = 50_000;

/** Walks the part of the graph that holds `root`; calls back on every tree link once its subtree is done. */
function* walkPart(walk: Walk, root: number, done: (parent: number, child: number) => void): Pieces<void> {
  const path = [root];
  enter(walk, root, -1);
  while (path.length > 0) {
    if (++walk.steps % linksAtOnce === 0) yield;
    const node = path.at(-1)!;
    const next = nextLink(walk, node);
    if (next === null) {
      path.pop();
      const parent = path.at(-1);
      if (parent === undefined) continue;
      walk.low[parent] = Math.min(walk.low[parent]!, walk.low[node]!);
      done(parent, node);
    } else if (walk.visited[next[0]] === 0) {
      enter(walk, next[0], next[1]);
      path.push(next[0]);
    } else if (next[1] !== walk.entered[node]) {
      walk.low[node] = Math.min(walk.low[node]!, walk.visited[next[0]]!);
    }
  }
}

/** Finds articulation points and bridges as `cutPoints` does, letting others in. */
export function* cutPointPieces(graph: DirectedGraph): Pieces<CutPoints> {
  const [visited, low, entered, looked] = [0, 0, 0, 0].map(() => new Int32Array(graph.nodes)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const walk: Walk = { graph, visited, low, entered, looked, clock: 0, steps: 0 };
  const nodes = new Set<number>();
  const links: number[] = [];
  for (let root = 0; root < graph.nodes; root++) {
    if (visited[root] !== 0) continue;
    let branches = 0;
    yield* walkPart(walk, root, (parent, child) => {
      if (parent === root) branches++;
      else if (low[child]! >= visited[parent]!) nodes.add(parent);
      if (low[child]! > visited[parent]!) links.push(entered[child]!);
    });
    if (branches > 1) nodes.add(root);
  }
  return { nodes: [...nodes].sort((a, b) => a - b), links: links.sort((a, b) => a - b) };
}

/**
 * Finds the articulation points and bridges of a graph taken without its directions, over all its parts; parallel
 * links are links of their own (neither is a bridge), loops never matter. Iterative, O(nodes + links). Nothing is
 * thrown.
 * Source: Tarjan 1972, doi 10.1137/0201010; Hopcroft & Tarjan 1973.
 */
export const cutPoints = (graph: DirectedGraph): CutPoints => atOnce(cutPointPieces(graph));
