import type { DirectedGraph } from '../graph/directed-graph.js';

/**
 * Facts of one place in one chain: a column a fact, a row a segment of the chain. A what-if question changes these columns and asks again; nothing else is read.
 */
export interface ChainFacts {
  /** The links among the chain’s segments, upstream to downstream; nodes are rows. */
  readonly graph: DirectedGraph;
  /** 1 for a pure group: it has parts in the chain, and neither links nor activity of its own. */
  readonly group: Uint8Array;
  /** Weight in completeness, ≥ 0. */
  readonly weight: Float64Array;
  /** Distinct enterprises present. */
  readonly enterprises: Int32Array;
  /** X[S,s] in the unit of the measure. */
  readonly activity: Float64Array;
  /** Present enterprises for which the measure is known. */
  readonly measureKnown: Int32Array;
  /** NaN where not known. */
  readonly locationQuotient: Float64Array;
  /** Herfindahl–Hirschman index of known revenue; NaN where not known. */
  readonly concentration: Float64Array;
  /** Present enterprises whose revenue is known; the largest of it in yuan, NaN where none is. */
  readonly revenueKnown: Int32Array;
  readonly largestRevenueCny: Float64Array;
  /** Best coverage of a survey that looked for the segment here; NaN where none did. */
  readonly surveyCoverage: Float64Array;
}
