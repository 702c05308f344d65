import type { ChainFacts } from './chain-facts.js';
import type { GapThresholds } from './gap-thresholds.js';
import { atLeast, atMost, type LimitTest } from './limit-test.js';

export type SegmentStatus = 'UNKNOWN' | 'MISSING' | 'WEAK' | 'STRONG';

/** Reason why a present segment is weak. */
export type Weakness = 'LOW_LOCATION_QUOTIENT' | 'SOLE_SOURCE' | 'CONCENTRATED' | 'NONE_ABOVE_SCALE';

/** Test of weakness that lacked data. */
export type UntestedWeakness =
  | 'LOCATION_QUOTIENT_NOT_KNOWN'
  | 'CONCENTRATION_NOT_KNOWN'
  | 'ABOVE_SCALE_NOT_KNOWN';

export interface StatusFinding {
  readonly status: SegmentStatus;
  readonly weaknesses: readonly Weakness[];
  readonly untested: readonly UntestedWeakness[];
}

const none: readonly never[] = [];
const absent = (status: SegmentStatus): StatusFinding => ({ status, weaknesses: none, untested: none });
const missing = absent('MISSING');
const unknown = absent('UNKNOWN');

/** One known enterprise above the size passes, whatever the others; none fails only where all are known. */
const scale = (facts: ChainFacts, row: number, limit: number): LimitTest => {
  if (facts.largestRevenueCny[row]! >= limit) return 'PASSED';
  return facts.revenueKnown[row]! === facts.enterprises[row]! ? 'FAILED' : 'NOT_KNOWN';
};

const present = (facts: ChainFacts, row: number, thresholds: GapThresholds): StatusFinding => {
  const weaknesses: Weakness[] = [];
  const untested: UntestedWeakness[] = [];
  const quotient = atLeast(facts.locationQuotient[row]!, thresholds.locationQuotient);
  if (quotient === 'FAILED') weaknesses.push('LOW_LOCATION_QUOTIENT');
  if (quotient === 'NOT_KNOWN') untested.push('LOCATION_QUOTIENT_NOT_KNOWN');
  if (facts.enterprises[row] === 1) weaknesses.push('SOLE_SOURCE');
  const spread = atMost(facts.concentration[row]!, thresholds.concentration);
  if (spread === 'FAILED') weaknesses.push('CONCENTRATED');
  if (spread === 'NOT_KNOWN') untested.push('CONCENTRATION_NOT_KNOWN');
  const size = scale(facts, row, thresholds.aboveScaleRevenueCny);
  if (size === 'FAILED') weaknesses.push('NONE_ABOVE_SCALE');
  if (size === 'NOT_KNOWN') untested.push('ABOVE_SCALE_NOT_KNOWN');
  return { status: weaknesses.length > 0 ? 'WEAK' : 'STRONG', weaknesses, untested };
};

/** Tells whether a survey of enough coverage looked for the segment. */
export const isSurveyed = (facts: ChainFacts, row: number, thresholds: GapThresholds): boolean =>
  facts.surveyCoverage[row]! >= thresholds.surveyCoverage;

/**
 * Finds the status of a segment of a chain in a place. n = 0: MISSING where it was looked for, else UNKNOWN, never
 * missing. n > 0: WEAK where LQ < 1, one enterprise only, HHI > 0.25 by known revenue, or nobody at or above 20
 * million yuan where every revenue is known; else STRONG. A test that lacks data is named, and weakens nothing. Never
 * throws.
 * Source: rule set 2026.1 of this project.
 */
export const segmentStatus = (facts: ChainFacts, row: number, thresholds: GapThresholds): StatusFinding => {
  if (facts.enterprises[row]! > 0) return present(facts, row, thresholds);
  return isSurveyed(facts, row, thresholds) ? missing : unknown;
};
