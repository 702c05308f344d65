import { finite } from '../number/finite.js';
import { positive } from '../number/positive.js';

/** Segment of the chain, as home and partner have it. */
export interface PairSegment {
  readonly weight: number;
  /** Whether home lacks it (MISSING; UNKNOWN is not missing). */
  readonly missing: boolean;
  /** The partner's location quotient; null = not known. */
  readonly partnerQuotient: number | null;
}

export interface PairGapScore {
  /** In [0,1]; null where home lacks nothing of weight of which the partner's strength is known. */
  readonly value: number | null;
  /** What each segment adds to the score, by position; null where it is left out. */
  readonly parts: readonly (number | null)[];
  /** Positions that home lacks but where the partner's quotient is not known: left out of both sums. */
  readonly unknown: readonly number[];
}

/**
 * Computes the pair gap score Σ w·missing·min(LQ_B, cap)/cap / Σ w·missing: how much of what home lacks the partner
 * is strong in. No unit. Throws NOT_FINITE, NEGATIVE, OUT_OF_RANGE (cap ≤ 0). Source: this project's rule set 2026.1.
 */
export function pairGapScore(segments: readonly PairSegment[], cap: number): PairGapScore {
  positive('cap', cap);
  const strengths = segments.map(({ partnerQuotient, missing }, i) =>
    !missing || partnerQuotient === null
      ? null
      : Math.min(finite(`segments[${i}].partnerQuotient`, partnerQuotient, 0), cap) / cap,
  );
  const weights = segments.map(({ weight }, i) => finite(`segments[${i}].weight`, weight, 0));
  const counted = weights.reduce((sum, weight, i) => sum + (strengths[i] === null ? 0 : weight), 0);
  const parts = strengths.map((strength, i) =>
    strength === null || counted === 0 ? null : (weights[i]! * strength) / counted,
  );
  const unknown = [...segments.keys()].filter(
    (i) => segments[i]!.missing && segments[i]!.partnerQuotient === null,
  );
  const value = counted === 0 ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return { value, parts, unknown };
}
