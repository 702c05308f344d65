import type { GapThresholds } from './gap-thresholds.js';
import { atLeast } from './limit-test.js';

/** Facts that speak for building a segment in a place that has nothing of its chain. */
export interface FitFacts {
  /** Whether the segment is near to what is here (`isRelated`); null where that cannot be computed. */
  readonly isRelated: boolean | null;
  /** Relatedness density of the segment in the place, itself left out; NaN where it cannot be computed. */
  readonly density: number;
  /** Median density of all segments without any enterprise in the place; NaN likewise. */
  readonly medianDensity: number;
  /** Share of all enterprises with activity that come from registers or surveys. */
  readonly sampledShare: number;
  /** True where a document in force names the chain as a leading one of the place. */
  readonly leading: boolean;
}

export type Fit = 'LEADING_CHAIN' | 'RELATED' | 'NOTHING_NEAR' | 'FIT_NOT_KNOWN';

/**
 * Tells whether a segment is near to what a place holds: by a density above 0 and at or above the median. Null where
 * one of them is NaN. Source: rule set 2026.2 of this project.
 */
export const isRelated = (density: number, medianDensity: number): boolean | null => {
  if (Number.isNaN(density) || Number.isNaN(medianDensity)) return null;
  return density > 0 && atLeast(density, medianDensity) === 'PASSED';
};

/**
 * Tells whether a segment fits a place: a leading chain does, and so does a segment near to what is here, which is
 * known only where ≥ 80 % of all activity is sampled, since a hand-picked sample is near to everything. Never throws.
 * Source: rule set 2026.2 of this project.
 */
export const fitOf = (facts: FitFacts, { knownShare }: GapThresholds): Fit => {
  if (facts.leading) return 'LEADING_CHAIN';
  if (!(facts.sampledShare >= knownShare)) return 'FIT_NOT_KNOWN';
  if (facts.isRelated === null) return 'FIT_NOT_KNOWN';
  return facts.isRelated ? 'RELATED' : 'NOTHING_NEAR';
};
