import { moments } from './moments.js';

/**
 * Computes the Pearson correlation in [−1, 1]; 0 where one of the lists does not vary, for then nothing varies with
 * it.
 */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [ofA, ofB] = [moments(a), moments(b)];
  if (ofA.deviation === 0 || ofB.deviation === 0) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - ofA.mean) * (b[i]! - ofB.mean);
  return sum / a.length / (ofA.deviation * ofB.deviation);
}
