import { finiteList } from '../number/finite-list.js';
import { MethodError } from '../number/method-error.js';

/**
 * Normalises weights to w_i / Σ w, which sum to 1.
 * Throws EMPTY, LENGTH (where `length` is given), NOT_FINITE, NEGATIVE, and NO_WEIGHT where every weight is 0.
 */
export function normaliseWeights(weights: ArrayLike<number>, length?: number): Float64Array {
  finiteList('weights', weights, { length, least: 0 });
  const given = new Float64Array(weights);
  const largest = given.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) {
    throw new MethodError('NO_WEIGHT', 'weights', `${weights.length} zeros`, {
      zh: '至少一个大于0的权重',
      en: 'at least one weight greater than 0',
    });
  }
  // Scaled by the largest first: a sum of weights near 1e308 would be infinite.
  const scaled = given.map((weight) => weight / largest);
  const sum = scaled.reduce((a, b) => a + b, 0);
  return scaled.map((weight) => weight / sum);
}
