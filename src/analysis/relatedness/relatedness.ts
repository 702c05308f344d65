import type { PresenceMatrix } from '../complexity/presence-matrix.js';
import { type UbiquityOrder, ubiquityOrder } from '../complexity/ubiquity-order.js';
import { proximitySums } from './proximity-sums.js';

/** Product space of M, from which density, COI and COG of every place are computed. */
export interface Relatedness extends UbiquityOrder {
  /** Σ_t φ[s,t] by segment, the segment itself included with φ = 1; so never below 1. */
  readonly proximitySum: Float64Array;
}

/** Prepares M for density, COI and COG in O(ones of M) time and memory. Source: Hidalgo et al. 2007. */
export function relatedness(presence: PresenceMatrix): Relatedness {
  const order = ubiquityOrder(presence);
  return { ...order, proximitySum: proximitySums(order, new Float64Array(presence.segments).fill(1)) };
}
