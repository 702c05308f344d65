import { finite } from './finite.js';
import { finiteList } from './finite-list.js';
import { MethodError } from './method-error.js';

/** How many of the ascending values lie below `value` (or, `inclusive`, at or below it). */
function countBelow(ascending: ArrayLike<number>, value: number, inclusive: boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < value || (inclusive && ascending[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Prepares a percentile rank: (values below + half of the values equal) / n, in [0,1], for a value inside or outside
 * the list; O(log n) a question. `ascending` must be sorted. Throws EMPTY, NOT_FINITE, UNSORTED.
 * Source: percentile rank by midpoints, Kendall 1945.
 */
export function percentileRank(ascending: ArrayLike<number>): (value: number) => number {
  finiteList('ascending', ascending);
  for (let i = 1; i < ascending.length; i++) {
    if (ascending[i]! < ascending[i - 1]!) {
      throw new MethodError('UNSORTED', 'ascending', `${ascending[i]} after ${ascending[i - 1]}`, {
        zh: '升序排列的值',
        en: 'values in ascending order',
      });
    }
  }
  return (value) => {
    finite('value', value);
    return (
      (countBelow(ascending, value, false) + countBelow(ascending, value, true)) / (2 * ascending.length)
    );
  };
}
