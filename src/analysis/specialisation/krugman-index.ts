import type { SparseVector } from '../relatedness/sparse-vector.js';
import { pairShares } from './pair-shares.js';

/**
 * Computes the Krugman index Σ_s |share_a[s] − share_b[s]|, from 0 (the same structure) to 2 (nothing shared); no
 * unit. Null where either place has no activity. Throws LENGTH, NOT_FINITE, NEGATIVE or UNSORTED.
 * Source: Krugman 1991, Geography and Trade.
 */
export function krugmanIndex(a: SparseVector, b: SparseVector): number | null {
  const shares = pairShares(a, b);
  if (shares === null) return null;
  let sum = 0;
  for (let i = 0; i < shares.a.length; i++) sum += Math.abs(shares.a[i]! - shares.b[i]!);
  return Math.min(2, sum);
}
