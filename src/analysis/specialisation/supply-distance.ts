import { finite } from '../number/finite.js';
import { positive } from '../number/positive.js';

/** Kilometres at which a missing supplier weighs 1 − 1/e. */
const DEFAULT_SCALE_KM = 300;

/**
 * Computes supply distance 1 − exp(−d / scale), in [0,1): 0 = next door; d and scale in km, on the sphere. Null where
 * d is not known (no supplier located). Throws NOT_FINITE, NEGATIVE, OUT_OF_RANGE (scale ≤ 0).
 * Source: exponential distance decay, Wilson 1971; the scale of 300 km is rule set 2026.1.
 */
export function supplyDistance(distanceKm: number | null, scaleKm = DEFAULT_SCALE_KM): number | null {
  positive('scaleKm', scaleKm);
  return distanceKm === null ? null : -Math.expm1(-finite('distanceKm', distanceKm, 0) / scaleKm);
}
