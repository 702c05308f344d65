import type { SparseVector } from '../relatedness/sparse-vector.js';
import { pairShares } from './pair-shares.js';

/**
 * Computes structural similarity Σ a·b / √(Σa²·Σb²), the cosine of two share vectors, in [0,1]; no unit. Null where
 * either place has no activity. Throws LENGTH, NOT_FINITE, NEGATIVE or UNSORTED.
 * Source: UNIDO 1979, World Industry since 1960.
 */
export function structuralSimilarity(a: SparseVector, b: SparseVector): number | null {
  const shares = pairShares(a, b);
  if (shares === null) return null;
  let [product, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < shares.a.length; i++) {
    const [x, y] = [shares.a[i]!, shares.b[i]!];
    product += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return Math.min(1, product / Math.sqrt(ofA * ofB));
}
