import { atLeast, atMost, type LimitTest } from '../limit-test.js';
import type { UntestedWeakness, Weakness } from '../segment-status.js';
import type { Certainty } from './certainty.js';
import type { GapThresholds } from './gap-thresholds.js';
import { possibleThatCount, type SegmentFacts } from './segment-facts.js';

/** PRESENT (已有，强弱未知) keeps thin knowledge apart from weakness. */
export type SegmentStatus = 'UNKNOWN' | 'MISSING' | 'WEAK' | 'PRESENT' | 'STRONG';

/** Test without data, or a sole known enterprise where others may be (仅知一家). */
export type NotTested = UntestedWeakness | 'ONLY_ONE_KNOWN';

/** Remarks: an enterprise may be here; a single enterprise carries the segment (单一龙头). */
export type Remark = 'POSSIBLY_PRESENT' | 'SOLE_ANCHOR';

export interface StatusFinding {
  readonly status: SegmentStatus;
  /** Null where nobody vouches, and for what is UNKNOWN. */
  readonly certainty: Certainty | null;
  readonly weaknesses: readonly Weakness[];
  readonly untested: readonly NotTested[];
  readonly remarks: readonly Remark[];
}

/** A quotient is known by a sample that was not picked by hand, of measures that are known and counted here. */
const quotient = (facts: SegmentFacts, limits: GapThresholds): LimitTest => {
  const sampled = facts.sampledShare >= limits.knownShare;
  const measured = facts.measuredShare >= limits.knownShare && !facts.measuredElsewhere;
  return sampled && measured ? atLeast(facts.locationQuotient, limits.locationQuotient) : 'NOT_KNOWN';
};

/** Two or three firms cannot pass 0.25: their concentration says only that they are few. */
const spread = (facts: SegmentFacts, limits: GapThresholds): LimitTest => {
  const enough =
    facts.revenueCounted >= limits.revenueCount &&
    facts.revenueCounted >= limits.revenueShare * facts.enterprises;
  return enough ? atMost(facts.concentration, limits.concentration) : 'NOT_KNOWN';
};

/** Tells whether the only present enterprise carries its segment alone: by its size, or by a title. */
export const isAnchor = (facts: SegmentFacts, { anchorRevenueCny }: GapThresholds): boolean =>
  facts.anchorTitle || facts.largestRevenueCny >= anchorRevenueCny;

const isSole = (facts: SegmentFacts): boolean =>
  facts.enterprises === 1 && facts.certainty === 'CONFIRMED' && possibleThatCount(facts) === 0;

const sources = (facts: SegmentFacts, limits: GapThresholds): LimitTest => {
  if (facts.enterprises > 1) return 'PASSED';
  if (!isSole(facts)) return 'NOT_KNOWN';
  return isAnchor(facts, limits) ? 'PASSED' : 'FAILED';
};

/**
 * Tests for an enterprise above scale: a single known enterprise of the size passes; the test fails only where all
 * revenues are known.
 */
const scale = (facts: SegmentFacts, { aboveScaleRevenueCny }: GapThresholds): LimitTest => {
  if (facts.largestRevenueCny >= aboveScaleRevenueCny) return 'PASSED';
  return facts.revenueKnown === facts.enterprises ? 'FAILED' : 'NOT_KNOWN';
};

/** Tests in the order in which they are told, each with its reason when it fails or is not known. */
const tests = [
  { run: quotient, failed: 'LOW_LOCATION_QUOTIENT', notKnown: 'LOCATION_QUOTIENT_NOT_KNOWN' },
  { run: sources, failed: 'SOLE_SOURCE', notKnown: 'ONLY_ONE_KNOWN' },
  { run: spread, failed: 'CONCENTRATED', notKnown: 'CONCENTRATION_NOT_KNOWN' },
  { run: scale, failed: 'NONE_ABOVE_SCALE', notKnown: 'ABOVE_SCALE_NOT_KNOWN' },
] as const;

/** Number of known tests, none failed, that make a present segment strong. */
const testsOfStrength = 2;

const present = (facts: SegmentFacts, limits: GapThresholds): StatusFinding => {
  const results = tests.map((test) => ({ ...test, result: test.run(facts, limits) }));
  const weaknesses = results.filter(({ result }) => result === 'FAILED').map(({ failed }) => failed);
  const untested = results.filter(({ result }) => result === 'NOT_KNOWN').map(({ notKnown }) => notKnown);
  const enough = tests.length - untested.length >= testsOfStrength;
  return {
    status: weaknesses.length > 0 ? 'WEAK' : enough ? 'STRONG' : 'PRESENT',
    certainty: facts.certainty,
    weaknesses,
    untested,
    remarks: isSole(facts) && isAnchor(facts, limits) ? ['SOLE_ANCHOR'] : [],
  };
};

const absent = (facts: SegmentFacts): StatusFinding => {
  const nothing = { weaknesses: [], untested: [] };
  if (possibleThatCount(facts) > 0)
    return { ...nothing, status: 'UNKNOWN', certainty: null, remarks: ['POSSIBLY_PRESENT'] };
  const status = facts.certainty === null ? 'UNKNOWN' : 'MISSING';
  return { ...nothing, status, certainty: facts.certainty, remarks: [] };
};

/**
 * Finds the status and certainty of a segment of a chain in a place. n = 0: UNKNOWN where an enterprise may be here
 * or no survey vouches, else MISSING. n > 0: WEAK where a known test fails: LQ < 1, sole source, HHI > 0.25, no
 * enterprise above scale; STRONG where none fails and two of the four are known; else PRESENT. Never throws.
 * Source: rule set 2026.2 of this project.
 */
export const segmentStatus = (facts: SegmentFacts, limits: GapThresholds): StatusFinding =>
  facts.enterprises > 0 ? present(facts, limits) : absent(facts);
