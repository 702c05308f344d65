import type { DirectedGraph } from '../../graph/directed-graph.js';
import type { Certainty } from './certainty.js';
import type { FitFacts } from './fit.js';

/** Facts of a segment in a place. */
export interface SegmentFacts {
  /** n: distinct enterprises present. */
  readonly enterprises: number;
  /** m: distinct enterprises known only to places around this one, which may be in it. */
  readonly possible: number;
  /** Distinct enterprises of which a source knows a project begun, and no production. */
  readonly projects: number;
  /** Certainty by the surest survey; null where none vouches. */
  readonly certainty: Certainty | null;
  /** True where that survey is of the place itself: its register would have shown the possible enterprises. */
  readonly surveyedItself: boolean;
  /** NaN where it cannot be computed. */
  readonly locationQuotient: number;
  /** Share of the enterprises whose activity comes from a register or survey: the lesser of here and in the reference. */
  readonly sampledShare: number;
  /** Share of the enterprises whose measure is known: the lesser of here and in the reference. */
  readonly measuredShare: number;
  /** True where an enterprise is present by a site alone, and has its measure elsewhere. */
  readonly measuredElsewhere: boolean;
  /** Herfindahl–Hirschman index of known revenue in the segment; NaN where none is known. */
  readonly concentration: number;
  /** Present enterprises whose revenue is known and counts here. */
  readonly revenueCounted: number;
  /** Present enterprises whose revenue is known, wherever it counts; the largest of it in yuan, NaN where none is. */
  readonly revenueKnown: number;
  readonly largestRevenueCny: number;
  /** True where a present enterprise bears the title 链主 or 单项冠军, in force. */
  readonly anchorTitle: boolean;
}

/** Facts of a chain in a place; rows are the chain’s segments in its own order. */
export interface ChainInPlace {
  /** The links among the chain’s segments, upstream to downstream; nodes are rows. */
  readonly graph: DirectedGraph;
  /** 1 for a pure group. */
  readonly group: ArrayLike<number>;
  /** Weight in completeness, ≥ 0. */
  readonly weight: ArrayLike<number>;
  readonly segments: readonly SegmentFacts[];
  /** Facts that speak for a row, asked only where nothing of the chain is here. */
  readonly fit: (row: number) => FitFacts;
}

/** Counts m: nothing where a survey of the place itself confirms. */
export const possibleThatCount = ({ possible, certainty, surveyedItself }: SegmentFacts): number =>
  certainty === 'CONFIRMED' && surveyedItself ? 0 : possible;
