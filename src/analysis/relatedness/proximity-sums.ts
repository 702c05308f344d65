import type { UbiquityOrder } from '../complexity/ubiquity-order.js';

/** Σ over t of rank ≤ r, where max(k_s, k_t) = k_s: sums of w_t by place grow with the rank. */
function addLowerRanks(order: UbiquityOrder, weight: Float64Array, sums: Float64Array): void {
  const { segmentAt, rankStart, placeOf } = order;
  const byPlace = new Float64Array(order.places);
  for (let rank = 0; rank < segmentAt.length; rank++) {
    const segment = segmentAt[rank]!;
    const start = rankStart[rank]!;
    const end = rankStart[rank + 1]!;
    const own = weight[segment]!;
    if (own !== 0) for (let i = start; i < end; i++) byPlace[placeOf[i]!]! += own;
    let sum = 0;
    for (let i = start; i < end; i++) sum += byPlace[placeOf[i]!]!;
    // A segment that no place has is close to itself alone.
    sums[segment] = end === start ? own : sum / (end - start);
  }
}

/** Σ over t of rank > r, where max(k_s, k_t) = k_t: sums of w_t / k_t by place grow as the rank falls. */
function addHigherRanks(order: UbiquityOrder, weight: Float64Array, sums: Float64Array): void {
  const { segmentAt, rankStart, placeOf } = order;
  const byPlace = new Float64Array(order.places);
  for (let rank = segmentAt.length - 1; rank >= 0; rank--) {
    const segment = segmentAt[rank]!;
    const start = rankStart[rank]!;
    const end = rankStart[rank + 1]!;
    let sum = 0;
    for (let i = start; i < end; i++) sum += byPlace[placeOf[i]!]!;
    sums[segment]! += sum;
    const own = weight[segment]! / (end - start);
    if (own !== 0) for (let i = start; i < end; i++) byPlace[placeOf[i]!]! += own;
  }
}

/**
 * Σ_t φ[s,t]·w_t for every segment s, t = s included (φ[s,s] = 1), by segment number.
 *
 * With φ[s,t] = Σ_c M[c,s]·M[c,t] / max(k_s, k_t) and segments ranked by ubiquity, the maximum is k_s for all t before
 * s and k_t for all t after it, so the sum is taken over the places of s: O(ones of M) time, O(places + segments)
 * memory, and no segments × segments matrix. Both passes only add, so nothing cancels.
 * Source of φ: Hidalgo et al. 2007, doi 10.1126/science.1144581.
 */
export function proximitySums(order: UbiquityOrder, weight: Float64Array): Float64Array {
  const sums = new Float64Array(order.segmentAt.length);
  addLowerRanks(order, weight, sums);
  addHigherRanks(order, weight, sums);
  return sums;
}
