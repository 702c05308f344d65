/** What a test of weakness says. */
export type LimitTest = 'PASSED' | 'FAILED' | 'NOT_KNOWN';

/** Rounding of sums must not decide at a limit: 1e-12, relative. */
const rounding = 1e-12;

/** A limit is passed on it exactly: with LQ < 1 for weak, 1 is not. NaN is not known. */
export const atLeast = (value: number, limit: number): LimitTest =>
  Number.isNaN(value) ? 'NOT_KNOWN' : value < limit * (1 - rounding) ? 'FAILED' : 'PASSED';

/** A limit is passed on it exactly: with HHI > 0.25 for weak, 0.25 is not. NaN is not known. */
export const atMost = (value: number, limit: number): LimitTest =>
  Number.isNaN(value) ? 'NOT_KNOWN' : value > limit * (1 + rounding) ? 'FAILED' : 'PASSED';
