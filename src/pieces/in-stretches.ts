import type { Pieces } from './pieces.js';

/** Numbers that a loop goes through in a few milliseconds, also where it reaches for memory anywhere. */
const numbersAtOnce = 100_000;

/** Goes through the numbers below a count in stretches, each from one to before another; others may be let in between. */
export const inStretches = function* (
  count: number,
  take: (from: number, to: number) => void,
  atOnce = numbersAtOnce,
): Pieces<void> {
  for (let from = 0; from < count; from += atOnce) {
    take(from, Math.min(count, from + atOnce));
    yield;
  }
};
