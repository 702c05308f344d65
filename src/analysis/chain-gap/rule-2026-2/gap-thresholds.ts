import * as earlier from '../gap-thresholds.js';

/** Limits of rule set 2026.2; a caller may pass others. */
export interface GapThresholds extends earlier.GapThresholds {
  /** A survey by register or on the spot confirms from this coverage (0 to 1) on. */
  readonly confirmedCoverage: number;
  /** Years, by the calendar, after which a survey confirms no longer. */
  readonly confirmedYears: number;
  /** A quotient is known where this share (0 to 1) is drawn from registers or surveys, and this share measured. */
  readonly knownShare: number;
  /** Number of revenues from which a concentration is known, and the share of the enterprises present. */
  readonly revenueCount: number;
  readonly revenueShare: number;
  /** Years, by the calendar, after which a source is stale. */
  readonly staleYears: number;
  /** Annual revenue in yuan from which an enterprise carries a segment alone. */
  readonly anchorRevenueCny: number;
}

/** METHODS of rule set 2026.2. */
export const defaultThresholds: GapThresholds = {
  ...earlier.defaultThresholds,
  confirmedCoverage: 0.8,
  confirmedYears: 2,
  knownShare: 0.8,
  revenueCount: 4,
  revenueShare: 0.5,
  staleYears: 5,
  anchorRevenueCny: 1_000_000_000,
};
