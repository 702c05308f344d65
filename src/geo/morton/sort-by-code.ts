import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';

const digitBits = 13;
const digits = 1 << digitBits;

/** One stable pass of a radix sort: ranks by a digit of the code of what stands there. */
const pass = function* (ranks: Int32Array, codes: Uint32Array, shift: number): Pieces<Int32Array> {
  const start = new Int32Array(digits + 1);
  yield* inStretches(ranks.length, (from, to) => {
    for (let i = from; i < to; i++) start[((codes[ranks[i]!]! >>> shift) & (digits - 1)) + 1]!++;
  });
  for (let digit = 0; digit < digits; digit++) start[digit + 1]! += start[digit]!;
  const sorted = new Int32Array(ranks.length);
  yield* inStretches(ranks.length, (from, to) => {
    for (let i = from; i < to; i++)
      sorted[start[(codes[ranks[i]!]! >>> shift) & (digits - 1)]!++] = ranks[i]!;
  });
  return sorted;
};

/** Numbers 0 to n − 1 in the order of 52-bit codes given in halves of 26 bits; equal codes keep their order. */
export const sortByCode = function* (upper: Uint32Array, lower: Uint32Array): Pieces<Int32Array> {
  let ranks: Int32Array = new Int32Array(upper.length);
  for (let i = 0; i < upper.length; i++) ranks[i] = i;
  for (const codes of [lower, upper])
    for (const shift of [0, digitBits]) ranks = yield* pass(ranks, codes, shift);
  return ranks;
};
