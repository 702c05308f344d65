import { finiteList } from '../number/finite-list.js';

export interface Concentration {
  /** Herfindahl–Hirschman index in [1/n, 1]. */
  readonly index: number;
  /** 1 / index: how many equal enterprises would be as concentrated, in [1, n]. */
  readonly equivalentNumber: number;
}

/**
 * Computes HHI = Σ (v / Σ v)² and its equivalent number 1 / HHI, of known amounts in any one unit; no unit. Null
 * where nothing is known or all is 0: unknown concentration is not 0. Throws NOT_FINITE or NEGATIVE.
 * Source: Herfindahl 1950; Hirschman 1964; equivalent number Adelman 1969; test value Doersam 2004.
 */
export function concentration(values: ArrayLike<number>): Concentration | null {
  if (values.length === 0) return null;
  finiteList('known', values, { least: 0 });
  const amounts = new Float64Array(values);
  // Scaled by the largest, or squares of large amounts would overflow.
  const largest = amounts.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) return null;
  let sum = 0;
  let squares = 0;
  for (const amount of amounts) {
    sum += amount / largest;
    squares += (amount / largest) ** 2;
  }
  const index = squares / (sum * sum);
  return { index, equivalentNumber: 1 / index };
}
