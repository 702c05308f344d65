import { checkColumns } from '../number/check-columns.js';

export interface EntropyWeights {
  /** One weight a column, sum 1; null where no column tells alternatives apart. */
  readonly weights: Float64Array | null;
  /** Reason why there are none: a single alternative (ln 1 = 0), or every column has one value throughout. */
  readonly reason: 'ONE_ALTERNATIVE' | 'ALL_CONSTANT' | null;
}

/** 1 − e_j, where e_j = −Σ p ln p / ln m; exactly 0 for a column with one value throughout. */
function divergence(column: ArrayLike<number>): number {
  const values = new Float64Array(column);
  const largest = values.reduce((a, b) => Math.max(a, b));
  if (values.every((value) => value === largest)) return 0;
  const sum = values.reduce((a, b) => a + b / largest, 0);
  const surprise = values.reduce((total, value) => {
    const p = value / largest / sum;
    return p === 0 ? total : total - p * Math.log(p);
  }, 0);
  return Math.max(0, 1 - surprise / Math.log(values.length));
}

/**
 * Computes entropy weights w_j = (1 − e_j) / Σ(1 − e), e_j = −Σ_i p_ij ln p_ij / ln m, p_ij = x_ij / Σ_i x_ij, 0·ln 0
 * = 0; a column with one value throughout gets 0. `columns` are criteria over m alternatives, ≥ 0, each in a unit of
 * its own.
 * Throws EMPTY, LENGTH, NOT_FINITE, NEGATIVE. Source: Shannon 1948; Zeleny 1982.
 */
export function entropyWeights(columns: readonly ArrayLike<number>[]): EntropyWeights {
  checkColumns(columns, 0);
  if (columns[0]!.length === 1) return { weights: null, reason: 'ONE_ALTERNATIVE' };
  const divergences = Float64Array.from(columns, divergence);
  const sum = divergences.reduce((a, b) => a + b, 0);
  if (sum === 0) return { weights: null, reason: 'ALL_CONSTANT' };
  return { weights: divergences.map((value) => value / sum), reason: null };
}
