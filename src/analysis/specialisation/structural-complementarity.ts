import type { SparseVector } from '../relatedness/sparse-vector.js';
import { structuralSimilarity } from './structural-similarity.js';

/** Computes 1 − structural similarity, in [0,1]: 1 = nothing shared. Null and errors as there. Source: UNIDO 1979. */
export function structuralComplementarity(a: SparseVector, b: SparseVector): number | null {
  const similarity = structuralSimilarity(a, b);
  return similarity === null ? null : 1 - similarity;
}
