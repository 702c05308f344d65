import type { DirectedGraph } from '../graph/directed-graph.js';
import type { Certainty } from './certainty.js';
import type { FitFacts } from './fit.js';

/** Numbers by row: typed where they are many, plain where they are made for one question. */
export type Column = readonly number[] | Int32Array | Float64Array | Uint8Array;

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
  readonly enterprises: Column;
  /** m: distinct enterprises known only to places around this one, which may be in it. */
  readonly possible: Column;
  /** X[S,s] in the unit of the measure. */
  readonly activity: Column;
  /** Present enterprises for which the measure is known. */
  readonly measureKnown: Column;
  /** NaN where not known. */
  readonly locationQuotient: Column;
  /** Share of the enterprises drawn from a register or survey: the lesser of here and in the reference; NaN where none. */
  readonly sampledShare: Column;
  /** Share of the enterprises whose measure is known, likewise. */
  readonly measuredShare: Column;
  /** 1 where an enterprise is present by a site alone, and has its measure elsewhere. */
  readonly measuredElsewhere: Column;
  /** Herfindahl–Hirschman index of known revenue; NaN where not known. */
  readonly concentration: Column;
  /** Present enterprises whose revenue is known and counts here. */
  readonly revenueCounted: Column;
  /** Present enterprises whose revenue is known; the largest of it in yuan, NaN where none is. */
  readonly revenueKnown: Column;
  readonly largestRevenueCny: Column;
  /** 1 where a present enterprise bears the title of a chain’s leader (链主, 单项冠军), in force. */
  readonly anchorTitle: Column;
  /** Coverage of the survey that looked for the segment here; NaN where none did. */
  readonly surveyCoverage: Column;
  /** Certainty that this survey gives; null where it gives none. */
  readonly certainty: readonly (Certainty | null)[];
  /** 1 where that survey is of the place itself: its register would have shown the possible enterprises. */
  readonly surveyedItself: Column;
  /** Facts that speak for building a row, asked only where nothing of the chain is here. */
  readonly fit: (row: number) => FitFacts;
}

/** Counts m as the rule counts it: not where a survey of the place itself confirms. */
export const possibleThatCount = (facts: ChainFacts, row: number): number =>
  facts.certainty[row] === 'CONFIRMED' && facts.surveyedItself[row] === 1 ? 0 : facts.possible[row]!;
