import type { Pieces } from '../../pieces/pieces.js';
import { betweennessPieces } from '../graph/betweenness.js';
import type { DirectedGraph } from '../graph/directed-graph.js';
import { rankScale } from '../number/rank-scale.js';

/**
 * Computes the criticality of each segment: directed betweenness in the chain, rank-scaled to [0,1] among the
 * segments that are no pure group; NaN for a group. Null where the chain has no links, which makes all alike.
 * O(segments · links); others are let in.
 * Throws nothing. Source: Freeman 1977; midranks, Kendall 1945.
 */
export const chainCriticality = function* (
  graph: DirectedGraph,
  group: Uint8Array,
): Pieces<Float64Array | null> {
  if (graph.from.length === 0) return null;
  const scores = yield* betweennessPieces(graph, 'DIRECTED');
  return rankScale(scores.map((score, row) => (group[row] === 1 ? Number.NaN : score)));
};
