import { type ChainGaps, chainGaps, type SegmentGap } from '../../analysis/chain-gap/chain-gaps.js';
import { defaultThresholds } from '../../analysis/chain-gap/gap-thresholds.js';
import { countAboveScale } from '../../snapshot/ask/above-scale.js';
import { type ChainQuestion, chainFacts, type PlaceChainFacts } from '../../snapshot/ask/chain-facts.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { localSupply } from '../../snapshot/ask/local-supply.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** Question about a chain in a place, checked and by row numbers. */
export interface GapQuestion extends ChainQuestion {
  /** Weights of the priority’s parts, in the order of `priorityParts`. */
  readonly weights: readonly number[];
  /** Whether pure groups are rows too. */
  readonly groups: boolean;
}

/** Numbers of a chain’s report; `rows` holds the rows of `gaps.segments` that are asked for. */
export interface GapReport {
  readonly question: GapQuestion;
  readonly facts: PlaceChainFacts;
  readonly gaps: ChainGaps;
  readonly rows: readonly SegmentGap[];
}

/** Computes the gaps of a chain in a place: numbers alone, a few microseconds for 50 segments. */
export const chainGapReport = (snapshot: Snapshot, question: GapQuestion): GapReport => {
  const facts = chainFacts(snapshot, question);
  const gaps = chainGaps(facts, question.thresholds, question.ruleSet);
  const rows = question.groups ? gaps.segments : gaps.segments.filter(({ group }) => !group);
  return { question, facts, gaps, rows };
};

/**
 * Share of present enterprises whose measure is known, over the rows that are no pure groups; null where nobody is
 * present.
 */
export const measureCoverage = ({ facts, gaps }: GapReport): number | null => {
  const rows = gaps.segments.filter(({ group }) => !group).map(({ row }) => row);
  const present = rows.reduce((sum, row) => sum + facts.enterprises[row]!, 0);
  const measured = rows.reduce((sum, row) => sum + facts.measureKnown[row]!, 0);
  return present === 0 ? null : measured / present;
};

/** Whether a row rests on an estimate: of an enterprise where any is present, else of the survey that found none. */
export const isEstimated = ({ facts }: GapReport, { row, status }: SegmentGap): boolean =>
  facts.enterprises[row]! > 0
    ? facts.estimated[row] === 1
    : status === 'MISSING' && facts.survey[row]?.estimated === true;

/**
 * Number of present enterprises with revenue at or above the limit; null where no revenue of those present is known.
 */
export const aboveScaleCount = (
  snapshot: Snapshot,
  { question, facts }: GapReport,
  { row }: SegmentGap,
): number | null => {
  if (facts.enterprises[row]! > 0 && facts.revenueKnown[row] === 0) return null;
  const { aboveScaleRevenueCny } = question.thresholds;
  if (aboveScaleRevenueCny === defaultThresholds.aboveScaleRevenueCny) return facts.aboveScale[row]!;
  const { segment } = chainView(snapshot, question.chain).members[row]!;
  return countAboveScale(snapshot, question.place, segment, aboveScaleRevenueCny);
};

/**
 * Share of the place’s enterprises in the chain with a supplier in the place; null where no supplier of any is known.
 */
export const localSupplyRate = async (
  snapshot: Snapshot,
  { question: { chain, place } }: GapReport,
): Promise<number | null> => {
  const { enterprises, withSupplier, withLocalSupplier } = await localSupply(snapshot, chain, place);
  return withSupplier === 0 ? null : withLocalSupplier / enterprises;
};
