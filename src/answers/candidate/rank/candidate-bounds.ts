import { earthRadiusKm } from '../../../geo/distance-km.js';
import { type CandidateBlock, fitOf } from '../pool/candidate-block.js';
import { knownPart } from '../pool/candidate-columns.js';
import type { CandidateList } from '../pool/candidate-list.js';
import { capabilityAt, footprintOf, nearnessAt, pullOf } from './candidate-parts.js';

const steps = 4_096;
/** Errors by rounding: a vector moves half a chord by less than the first, and nearness by less than the second. */
const [chordError, nearnessError] = [1e-6, 1e-9];

/** Maximum of DISTANCE beyond half a chord of the unit sphere, by steps of it. */
const maxNearness = Float64Array.from({ length: steps + 2 }, (_, step) => {
  const halfChord = Math.min(1, Math.max(0, step / steps - chordError));
  return Math.min(1, nearnessAt(2 * earthRadiusKm * Math.asin(halfChord)) + nearnessError);
});

/** Upper bound of the part DISTANCE, for a twentieth of its cost. */
const distanceBound = (from: Float64Array, to: Float32Array, row: number): number => {
  const x = to[3 * row]! - from[0]!;
  const y = to[3 * row + 1]! - from[1]!;
  const z = to[3 * row + 2]! - from[2]!;
  return maxNearness[Math.floor((Math.sqrt(x * x + y * y + z * z) / 2) * steps)]!;
};

/** Bound on the difference between sums in another order. */
const rounding = 1e-12;

/** Writes the maxima of a block’s candidates, and gives the number after them. */
const writeMaxima = (
  { at, medianSize }: CandidateList,
  block: CandidateBlock,
  weights: readonly number[],
  maxima: Float64Array,
  from: number,
): number => {
  const { vector, point, nearness: near, isReached } = at;
  const { columns, rows } = block;
  const { known, area, gradient, customerPlaces, groupPlaces, vector: to } = columns;
  const [w0, w1, w2, w3, w4, w5, w6] = weights as [number, number, number, number, number, number, number];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    let sum = w0 * capabilityAt(columns, row, medianSize) + w1 * fitOf(block, row) + w4 * gradient[row]!;
    sum += w2 * pullOf(near, customerPlaces, row) + w3 * footprintOf(near, groupPlaces, row);
    if (isReached(area[row]!)) sum += w5;
    if (point !== undefined && (known[row]! & knownPart.point) !== 0)
      sum += w6 * distanceBound(vector, to, row);
    maxima[from + i] = sum + rounding;
  }
  return from + rows.length;
};

/** Maximum of each candidate’s weighted mean by normalised weights, block after block. */
export const maxMeans = (list: CandidateList, weights: readonly number[]): Float64Array => {
  const maxima = new Float64Array(list.size);
  let next = 0;
  for (const block of list.blocks) next = writeMaxima(list, block, weights, maxima, next);
  return maxima;
};
