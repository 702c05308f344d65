import type { Certainty } from './certainty.js';

/** PRESENT (已有，强弱未知) keeps thin knowledge apart from weakness; rule set 2026.1 does not know it. */
export type SegmentStatus = 'UNKNOWN' | 'MISSING' | 'WEAK' | 'PRESENT' | 'STRONG';

/** Reason why a present segment is weak. */
export type Weakness = 'LOW_LOCATION_QUOTIENT' | 'SOLE_SOURCE' | 'CONCENTRATED' | 'NONE_ABOVE_SCALE';

/** Test without data, or a sole known enterprise where others may be (仅知一家). */
export type NotTested =
  | 'LOCATION_QUOTIENT_NOT_KNOWN'
  | 'CONCENTRATION_NOT_KNOWN'
  | 'ABOVE_SCALE_NOT_KNOWN'
  | 'ONLY_ONE_KNOWN';

/** Remarks: an enterprise may be here; a single enterprise carries the segment (单一龙头). */
export type Remark = 'POSSIBLY_PRESENT' | 'SOLE_ANCHOR';

export interface StatusFinding {
  readonly status: SegmentStatus;
  /** Null where nobody vouches, for what is UNKNOWN, and by rule set 2026.1. */
  readonly certainty: Certainty | null;
  readonly weaknesses: readonly Weakness[];
  readonly untested: readonly NotTested[];
  readonly remarks: readonly Remark[];
}

const none: readonly never[] = [];

/** Makes the finding of a segment in which nobody is known to work. */
export const absent = (
  status: 'UNKNOWN' | 'MISSING',
  certainty: Certainty | null = null,
  remarks: readonly Remark[] = none,
): StatusFinding => ({ status, certainty, weaknesses: none, untested: none, remarks });
