import type { ChainFacts } from '../chain-facts.js';
import type { GapThresholds } from '../gap-thresholds.js';
import { atLeast, atMost, type LimitTest } from '../limit-test.js';
import { absent, type NotTested, type StatusFinding, type Weakness } from '../status-finding.js';

const [missing, unknown] = [absent('MISSING'), absent('UNKNOWN')];

/** One known enterprise above the size passes, whatever the others; none fails only where all are known. */
const scale = (facts: ChainFacts, row: number, limit: number): LimitTest => {
  if (facts.largestRevenueCny[row]! >= limit) return 'PASSED';
  return facts.revenueKnown[row]! === facts.enterprises[row]! ? 'FAILED' : 'NOT_KNOWN';
};

const present = (facts: ChainFacts, row: number, thresholds: GapThresholds): StatusFinding => {
  const weaknesses: Weakness[] = [];
  const untested: NotTested[] = [];
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
  const status = weaknesses.length > 0 ? 'WEAK' : 'STRONG';
  return { status, certainty: null, weaknesses, untested, remarks: [] };
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
