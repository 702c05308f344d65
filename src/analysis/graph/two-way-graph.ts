import { type DirectedGraph, directedGraph } from './directed-graph.js';

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

/**
 * Makes a graph in which every pair of every relation is a link there and a link back; pairs that repeat make links
 * of their own. Throws as `directedGraph`. O(nodes + pairs).
 */
export const twoWayGraph = (nodes: number, relations: readonly Relation[]): TwoWayGraph => {
  const [from, to]: [number[], number[]] = [[], []];
  const ends = relations.map((relation) => {
    for (let i = 0; i < relation.from.length; i++) {
      from.push(relation.from[i]!, relation.to[i]!);
      to.push(relation.to[i]!, relation.from[i]!);
    }
    return from.length;
  });
  return {
    graph: directedGraph(nodes, from, to),
    wayOf: (link) => ({ relation: ends.findIndex((end) => link < end), forward: link % 2 === 0 }),
    linkedShare: nodes === 0 ? null : new Set(from).size / nodes,
  };
};
