/** Version of the rule by which a segment gets its status and verb. Published with every answer. */
export const ruleSet = '2026.1';

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
}

/** METHODS of rule set 2026.1; 规上 as the National Bureau of Statistics has defined it since 2011. */
export const defaultThresholds: GapThresholds = {
  locationQuotient: 1,
  concentration: 0.25,
  aboveScaleRevenueCny: 20_000_000,
  surveyCoverage: 0.5,
};
