import { type ChainFacts, possibleThatCount } from '../chain-facts.js';
import type { GapThresholds } from '../gap-thresholds.js';
import { atLeast, atMost, type LimitTest } from '../limit-test.js';
import { absent, type NotTested, type StatusFinding, type Weakness } from '../status-finding.js';

/** Test of weakness of a present segment. */
type Test = (facts: ChainFacts, row: number, limits: GapThresholds) => LimitTest;

/** A quotient is known by a sample that was not picked by hand, of measures that are known and counted here. */
const quotient: Test = (facts, row, limits) => {
  const sampled = facts.sampledShare[row]! >= limits.knownShare;
  const measured = facts.measuredShare[row]! >= limits.knownShare && facts.measuredElsewhere[row] === 0;
  return sampled && measured ? atLeast(facts.locationQuotient[row]!, limits.locationQuotient) : 'NOT_KNOWN';
};

/** Two or three firms cannot pass 0.25: their concentration says only that they are few. */
const spread: Test = ({ revenueCounted, enterprises, concentration }, row, limits) => {
  const counted = revenueCounted[row]!;
  const enough = counted >= limits.revenueCount && counted >= limits.revenueShare * enterprises[row]!;
  return enough ? atMost(concentration[row]!, limits.concentration) : 'NOT_KNOWN';
};

/** Tells whether the only present enterprise carries its segment alone: by its size, or by a title. */
export const isAnchor = (facts: ChainFacts, row: number, { anchorRevenueCny }: GapThresholds): boolean =>
  facts.anchorTitle[row] === 1 || facts.largestRevenueCny[row]! >= anchorRevenueCny;

const isSole = (facts: ChainFacts, row: number): boolean =>
  facts.enterprises[row] === 1 && facts.certainty[row] === 'CONFIRMED' && possibleThatCount(facts, row) === 0;

const sources: Test = (facts, row, limits) => {
  if (facts.enterprises[row]! > 1) return 'PASSED';
  if (!isSole(facts, row)) return 'NOT_KNOWN';
  return isAnchor(facts, row, limits) ? 'PASSED' : 'FAILED';
};

/** A single known enterprise of the size passes; the test fails only where all revenues are known. */
const scale: Test = (facts, row, { aboveScaleRevenueCny }) => {
  if (facts.largestRevenueCny[row]! >= aboveScaleRevenueCny) return 'PASSED';
  return facts.revenueKnown[row] === facts.enterprises[row] ? 'FAILED' : 'NOT_KNOWN';
};

/** Tests in the order in which they are told, each with its reason when it fails or is not known. */
const tests: readonly { readonly run: Test; readonly failed: Weakness; readonly notKnown: NotTested }[] = [
  { run: quotient, failed: 'LOW_LOCATION_QUOTIENT', notKnown: 'LOCATION_QUOTIENT_NOT_KNOWN' },
  { run: sources, failed: 'SOLE_SOURCE', notKnown: 'ONLY_ONE_KNOWN' },
  { run: spread, failed: 'CONCENTRATED', notKnown: 'CONCENTRATION_NOT_KNOWN' },
  { run: scale, failed: 'NONE_ABOVE_SCALE', notKnown: 'ABOVE_SCALE_NOT_KNOWN' },
];

/** Number of known tests, none failed, that make a present segment strong. */
const testsOfStrength = 2;

const present = (facts: ChainFacts, row: number, limits: GapThresholds): StatusFinding => {
  const weaknesses: Weakness[] = [];
  const untested: NotTested[] = [];
  for (const { run, failed, notKnown } of tests) {
    const result = run(facts, row, limits);
    if (result === 'FAILED') weaknesses.push(failed);
    if (result === 'NOT_KNOWN') untested.push(notKnown);
  }
  const enough = tests.length - untested.length >= testsOfStrength;
  return {
    status: weaknesses.length > 0 ? 'WEAK' : enough ? 'STRONG' : 'PRESENT',
    certainty: facts.certainty[row]!,
    weaknesses,
    untested,
    remarks: isSole(facts, row) && isAnchor(facts, row, limits) ? ['SOLE_ANCHOR'] : [],
  };
};

const unknown = absent('UNKNOWN');
const possiblyPresent = absent('UNKNOWN', null, ['POSSIBLY_PRESENT']);
const missing = {
  CONFIRMED: absent('MISSING', 'CONFIRMED'),
  PROVISIONAL: absent('MISSING', 'PROVISIONAL'),
};

/**
 * Finds the status and certainty of a segment of a chain in a place. n = 0: UNKNOWN where an enterprise may be here
 * or no survey vouches, else MISSING. n > 0: WEAK where a known test fails: LQ < 1, sole source, HHI > 0.25, no
 * enterprise above scale; STRONG where none fails and two of the four are known; else PRESENT. Never throws.
 * Source: rule set 2026.2 of this project.
 */
export const segmentStatus = (facts: ChainFacts, row: number, limits: GapThresholds): StatusFinding => {
  if (facts.enterprises[row]! > 0) return present(facts, row, limits);
  if (possibleThatCount(facts, row) > 0) return possiblyPresent;
  const certainty = facts.certainty[row]!;
  return certainty === null ? unknown : missing[certainty];
};
