import { finite } from './finite.js';

/** The mean rank (0-based) of each run of equal values, written to the run's places. */
function meanRanks(order: readonly number[], values: ArrayLike<number>, ranks: Float64Array): void {
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let i = start; i < end; i++) ranks[order[i]!] = (start + end - 1) / 2;
    start = end;
  }
}

/**
 * Scales values by rank: rank / (n − 1) with the lowest at 0 and the highest at 1; ties share their mean rank; no
 * unit. NaN (not known) stays NaN and is not counted in n; a single known value, or all equal, gives 0.5. Empty gives
 * empty.
 * Throws NOT_FINITE for an infinite value. Source: midranks, Kendall 1945.
 */
export function rankScale(values: ArrayLike<number>): Float64Array {
  const positions: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]!)) positions.push(i);
  }
  for (const i of positions) finite(`values[${i}]`, values[i]!);
  positions.sort((a, b) => values[a]! - values[b]! || a - b);
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  meanRanks(positions, values, ranks);
  return ranks.map((rank) => (positions.length === 1 ? rank + 0.5 : rank / (positions.length - 1)));
}
