/** Limits of the rule; a caller may pass others. */
export interface GapThresholds {
  /** Below this location quotient a present segment is weak. */
  readonly locationQuotient: number;
  /** Above this Herfindahl–Hirschman index (of revenue, 0 to 1) it is weak. */
  readonly concentration: number;
  /** Annual revenue in yuan from which an enterprise is above designated size (规上). */
  readonly aboveScaleRevenueCny: number;
  /** A survey counts from this coverage (0 to 1) on. */
  readonly surveyCoverage: number;
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

/**
 * METHODS §2; rule set 2026.1 reads the first four. 规上 as the National Bureau of Statistics has defined it since 2011.
 */
export const defaultThresholds: GapThresholds = {
  locationQuotient: 1,
  concentration: 0.25,
  aboveScaleRevenueCny: 20_000_000,
  surveyCoverage: 0.5,
  confirmedCoverage: 0.8,
  confirmedYears: 2,
  knownShare: 0.8,
  revenueCount: 4,
  revenueShare: 0.5,
  staleYears: 5,
  anchorRevenueCny: 1_000_000_000,
};
