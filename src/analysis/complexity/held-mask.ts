import { wholeNumber } from '../number/whole-number.js';

/** Writes M[c,·] as zeros and ones. Throws OUT_OF_RANGE for a segment outside the matrix. */
export function heldMask(segments: number, held: ArrayLike<number>): Float64Array {
  const mask = new Float64Array(segments);
  for (let i = 0; i < held.length; i++) mask[wholeNumber('held', held[i]!, 0, segments - 1)] = 1;
  return mask;
}
