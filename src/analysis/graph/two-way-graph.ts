import type { Pieces } from '../../pieces/pieces.js';
import { type DirectedGraph, directedGraphPieces } from './directed-graph.js';

/** Pairs of nodes that a relation joins, from[i] to to[i]. */
export interface Relation {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** Direction and relation of a link of a two-way graph. */
export interface Way {
  /** Which of the relations, by its place in the list. */
  readonly relation: number;
  /** Whether the link follows the relation or goes against it. */
  readonly forward: boolean;
}

/** Relations that may be followed either way. */
export interface TwoWayGraph {
  readonly graph: DirectedGraph;
  readonly wayOf: (link: number) => Way;
  /** Share of all nodes that a relation joins to any; null where there are no nodes. */
  readonly linkedShare: number | null;
}

/** Links after which others may be let in. */
const linksAtOnce = 100_000;

/** Both ends of each link, pair after pair, there and back; and the end of the links of each relation. */
const linksOf = function* (relations: readonly Relation[]) {
  const size = 2 * relations.reduce((sum, relation) => sum + relation.from.length, 0);
  const [from, to, ends] = [new Int32Array(size), new Int32Array(size), [] as number[]];
  let link = 0;
  for (const relation of relations) {
    for (let i = 0; i < relation.from.length; i++) {
      from[link] = to[link + 1] = relation.from[i]!;
      to[link] = from[link + 1] = relation.to[i]!;
      link += 2;
      if (link % linksAtOnce === 0) yield;
    }
    ends.push(link);
  }
  return { from, to, ends };
};

const joinedShare = ({ nodes, out: { start } }: DirectedGraph): number | null => {
  let joined = 0;
  for (let node = 0; node < nodes; node++) if (start[node + 1]! > start[node]!) joined++;
  return nodes === 0 ? null : joined / nodes;
};

/**
 * Makes a graph in which every pair of every relation is a link there and a link back; pairs that repeat make links
 * of their own. Others are let in. Throws as `directedGraph`. O(nodes + pairs).
 */
export const twoWayGraph = function* (nodes: number, relations: readonly Relation[]): Pieces<TwoWayGraph> {
  const { from, to, ends } = yield* linksOf(relations);
  const graph = yield* directedGraphPieces(nodes, from, to);
  return {
    graph,
    wayOf: (link) => ({ relation: ends.findIndex((end) => link < end), forward: link % 2 === 0 }),
    linkedShare: joinedShare(graph),
  };
};
