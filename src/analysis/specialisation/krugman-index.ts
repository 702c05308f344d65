import type { SparseVector } from '../relatedness/sparse-vector.js';
import { pairShares } from './pair-shares.js';

/**
 * Computes the Krugman index Σ_s |share_a[s] − share_b[s]|, from 0 (the same structure) to 2 (nothing shared); no
 * unit. Null where either place has no activity. Throws LENGTH, NOT_FINITE, NEGATIVE or UNSORTED.
 * Source: Krugman 1991, Geography and Trade.
 */
export function krugmanIndex(a: SparseVector, b: SparseVector): number | null {
  const pairs = pairShares(a, b);
  return pairs === null
    ? null
    : Math.min(
        2,
        pairs.reduce((sum, [x, y]) => sum + Math.abs(x - y), 0),
      );
}
