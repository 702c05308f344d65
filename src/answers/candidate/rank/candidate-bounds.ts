import { earthRadiusKm } from '../../../geo/distance-km.js';
import { knownPart } from '../pool/candidate-columns.js';
import type { CandidatePlace } from '../pool/candidate-place.js';
import { type CandidateBlock, sizeOf } from '../pool/candidate-pool.js';
import { distancePart, footprintOf, nearnessAt, pullOf } from './candidate-parts.js';

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

/** Reciprocal of the weights of the known parts, by the bits of `knownPart`; 0 where they weigh nothing. */
const perKnownWeight = (weights: readonly number[], hasPoint: boolean): Float64Array =>
  Float64Array.from({ length: 16 }, (_, bits) => {
    const of = (bit: number, part: number): number => ((bits & bit) === 0 ? 0 : weights[part]!);
    const always = weights[1]! + weights[3]! + weights[5]!;
    const optional = of(knownPart.capability, 0) + of(knownPart.customers, 2) + of(knownPart.gradient, 4);
    const sum = always + optional + (hasPoint ? of(knownPart.point, distancePart) : 0);
    return sum === 0 ? 0 : 1 / sum;
  });

/** Bound on the difference between sums in another order. */
const rounding = 1e-12;

/** Writes the maxima of a block’s candidates, and gives the number after them. */
const writeMaxima = (
  { vector, point, nearness: near, isReached }: CandidatePlace,
  { columns, proximity, rows }: CandidateBlock,
  weights: readonly number[],
  perWeight: Float64Array,
  maxima: Float64Array,
  from: number,
): number => {
  const {
    known: knownBits,
    capability,
    share,
    area,
    gradient,
    customerPlaces,
    groupPlaces,
    vector: to,
  } = columns;
  const [w0, w1, w2, w3, w4, w5, w6] = weights as [number, number, number, number, number, number, number];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const bits = knownBits[row]!;
    let sum = w0 * capability[row]! + w1 * Math.min(1, share[row]!) * proximity + w4 * gradient[row]!;
    if ((bits & knownPart.customers) !== 0) sum += w2 * pullOf(near, customerPlaces, row);
    sum += w3 * footprintOf(near, groupPlaces, row);
    if (isReached(area[row]!)) sum += w5;
    if (point !== undefined && (bits & knownPart.point) !== 0) sum += w6 * distanceBound(vector, to, row);
    maxima[from + i] = sum * perWeight[bits]! + rounding;
  }
  return from + rows.length;
};

/** Maximum of each candidate’s weighted mean, block after block; arbitrary where it has none. */
export const maxMeans = (
  at: CandidatePlace,
  blocks: readonly CandidateBlock[],
  weights: readonly number[],
): Float64Array => {
  const maxima = new Float64Array(sizeOf(blocks));
  const perWeight = perKnownWeight(weights, at.point !== undefined);
  let next = 0;
  for (const block of blocks) next = writeMaxima(at, block, weights, perWeight, maxima, next);
  return maxima;
};
