import { finiteList } from '../number/finite-list.js';
import { MethodError } from '../number/method-error.js';
import type { SparseVector } from '../relatedness/sparse-vector.js';

/** Shares of two structures side by side, entry by entry of either. */
export interface PairedShares {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

function total(argument: string, { index, value }: SparseVector): number {
  if (value.length === 0 && index.length === 0) return 0;
  finiteList(argument, value, { length: index.length, least: 0 });
  let sum = 0;
  for (let i = 0; i < value.length; i++) {
    if (i > 0 && index[i]! <= index[i - 1]!) {
      throw new MethodError('UNSORTED', `${argument}.index`, `${index[i]} after ${index[i - 1]}`, {
        zh: '严格递增的编号',
        en: 'numbers strictly ascending',
      });
    }
    sum += value[i]!;
  }
  return sum;
}

/**
 * Computes the shares of a and b side by side, in one pass over both; null where either has no activity, for it has
 * no structure.
 * Throws LENGTH, NOT_FINITE, NEGATIVE or UNSORTED.
 */
export function pairShares(a: SparseVector, b: SparseVector): PairedShares | null {
  const [ofA, ofB] = [total('a', a), total('b', b)];
  if (ofA === 0 || ofB === 0) return null;
  const size = a.index.length + b.index.length;
  const [sharesOfA, sharesOfB] = [new Float64Array(size), new Float64Array(size)];
  let entries = 0;
  for (let i = 0, j = 0; i < a.index.length || j < b.index.length; entries++) {
    const atA = i < a.index.length ? a.index[i]! : Infinity;
    const atB = j < b.index.length ? b.index[j]! : Infinity;
    if (atA <= atB) sharesOfA[entries] = a.value[i++]! / ofA;
    if (atB <= atA) sharesOfB[entries] = b.value[j++]! / ofB;
  }
  return { a: sharesOfA.subarray(0, entries), b: sharesOfB.subarray(0, entries) };
}
