import type { DirectedGraph } from '../graph/directed-graph.js';
import type { Certainty } from './certainty.js';
import type { FitFacts } from './fit.js';

/**
 * Facts of one place in one chain: a column a fact, a row a segment of the chain. A what-if question changes these
 * columns and asks again; nothing else is read.
 */
export interface ChainFacts {
  /** The links among the chain’s segments, upstream to downstream; nodes are rows. */
  readonly graph: DirectedGraph;
  /** 1 for a pure group: it has parts in the chain, and neither links nor activity of its own. */
  readonly group: Uint8Array;
  /** Weight in completeness, ≥ 0. */
  readonly weight: Float64Array;
  /** n: distinct enterprises present. */
  readonly enterprises: Int32Array;
  /** m: distinct enterprises known only to places around this one, which may be in it. */
  readonly possible: Int32Array;
  /** X[S,s] in the unit of the measure. */
  readonly activity: Float64Array;
  /** Present enterprises for which the measure is known. */
  readonly measureKnown: Int32Array;
  /** NaN where not known. */
  readonly locationQuotient: Float64Array;
  /** Share of the enterprises drawn from a register or survey: the lesser of here and in the reference; NaN where none. */
  readonly sampledShare: Float64Array;
  /** Share of the enterprises whose measure is known, likewise. */
  readonly measuredShare: Float64Array;
  /** 1 where an enterprise is present by a site alone, and has its measure elsewhere. */
  readonly measuredElsewhere: Uint8Array;
  /** Herfindahl–Hirschman index of known revenue; NaN where not known. */
  readonly concentration: Float64Array;
  /** Present enterprises whose revenue is known and counts here. */
  readonly revenueCounted: Int32Array;
  /** Present enterprises whose revenue is known; the largest of it in yuan, NaN where none is. */
  readonly revenueKnown: Int32Array;
  readonly largestRevenueCny: Float64Array;
  /** 1 where a present enterprise bears the title of a chain’s leader (链主, 单项冠军), in force. */
  readonly anchorTitle: Uint8Array;
  /** Coverage of the survey that looked for the segment here; NaN where none did. */
  readonly surveyCoverage: Float64Array;
  /** Certainty that this survey gives; null where it gives none. */
  readonly certainty: readonly (Certainty | null)[];
  /** 1 where that survey is of the place itself: its register would have shown the possible enterprises. */
  readonly surveyedItself: Uint8Array;
  /** Facts that speak for building a row, asked only where nothing of the chain is here. */
  readonly fit: (row: number) => FitFacts;
}

/** Counts m as the rule counts it: not where a survey of the place itself confirms. */
export const possibleThatCount = (facts: ChainFacts, row: number): number =>
  facts.certainty[row] === 'CONFIRMED' && facts.surveyedItself[row] === 1 ? 0 : facts.possible[row]!;
