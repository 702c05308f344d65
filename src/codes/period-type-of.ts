/** M, Q or Y: month, quarter or year. */
export type PeriodType = 'M' | 'Q' | 'Y';

/** Tells the type of a period by its form: 2026-03, 2026-Q1 or 2026. */
export const periodTypeOf = (period: string): PeriodType => {
  if (period.length === 4) return 'Y';
  return period.includes('Q') ? 'Q' : 'M';
};
