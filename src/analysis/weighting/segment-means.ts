import type { PresenceMatrix } from '../complexity/presence-matrix.js';

/** Computes D_s⁻¹ Mᵀ x: for each segment the mean of x over the places that have it. M must have no empty column. */
export function segmentMeans(
  { segments, segmentStart, placeOf }: PresenceMatrix,
  byPlace: Float64Array,
): Float64Array {
  const means = new Float64Array(segments);
  for (let s = 0; s < segments; s++) {
    const start = segmentStart[s]!;
    const end = segmentStart[s + 1]!;
    let sum = 0;
    for (let i = start; i < end; i++) sum += byPlace[placeOf[i]!]!;
    means[s] = sum / (end - start);
  }
  return means;
}
