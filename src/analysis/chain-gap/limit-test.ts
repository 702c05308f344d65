/** Result of a test of weakness. */
export type LimitTest = 'PASSED' | 'FAILED' | 'NOT_KNOWN';

/** Rounding of sums must not decide at a limit: 1e-12, relative. */
const rounding = 1e-12;

/** Tests a lower limit, which the exact value passes: with LQ < 1 for weak, 1 is not weak. NaN is not known. */
export const atLeast = (value: number, limit: number): LimitTest =>
  Number.isNaN(value) ? 'NOT_KNOWN' : value < limit * (1 - rounding) ? 'FAILED' : 'PASSED';

/**
 * Tests an upper limit, which the exact value passes: with HHI > 0.25 for weak, 0.25 is not weak. NaN is not known.
 */
export const atMost = (value: number, limit: number): LimitTest =>
  Number.isNaN(value) ? 'NOT_KNOWN' : value > limit * (1 + rounding) ? 'FAILED' : 'PASSED';
