import type { ClearanceFirm } from './clear-out.js';

/** Coverage of above-scale industrial firms by R&D activity. Shares are 0 to 1. */
export interface ActivityCoverage {
  /** Active over those known; null where none is known. */
  readonly coverage: number | null;
  /** Active over all, were no unknown firm active. */
  readonly coverageLow: number | null;
  /** Active over all, were every unknown firm active. */
  readonly coverageHigh: number | null;
  readonly active: number;
  readonly denominator: number;
  readonly neededForGoal: number;
  readonly neededForGoalAtLeast: number;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Firms that a share of all asks for; a share that is no binary fraction, such as 0.4 of 5, is not rounded up by its error. */
const firmsFor = (share: number, denominator: number): number => Math.ceil(share * denominator - 1e-9);

/**
 * Measures the coverage of above-scale industrial firms by R&D activity, and how many more firms an aim, a share of 0 to
 * 1, needs: ceil(aim · denominator) − active, and the same were every unknown firm active; neither below 0.
 */
export const activityCoverage = (firms: readonly ClearanceFirm[], aim: number): ActivityCoverage => {
  const counted = firms.filter(({ aboveScale, industrial }) => aboveScale === true && industrial === true);
  const active = counted.filter(({ hasRdActivity }) => hasRdActivity === true).length;
  const unknown = counted.filter(({ hasRdActivity }) => hasRdActivity === null).length;
  const denominator = counted.length;
  const goal = firmsFor(aim, denominator);
  return {
    coverage: share(active, denominator - unknown),
    coverageLow: share(active, denominator),
    coverageHigh: share(active + unknown, denominator),
    active,
    denominator,
    neededForGoal: Math.max(0, goal - active),
    neededForGoalAtLeast: Math.max(0, goal - active - unknown),
  };
};
