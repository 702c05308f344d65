import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';

/** Sums all values before each place, and of all at the end. */
export const runningSums = function* (values: Uint32Array): Pieces<Float64Array> {
  const sums = new Float64Array(values.length + 1);
  yield* inStretches(values.length, (from, to) => {
    for (let i = from; i < to; i++) sums[i + 1] = sums[i]! + values[i]!;
  });
  return sums;
};
