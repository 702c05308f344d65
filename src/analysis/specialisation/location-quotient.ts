import { finite } from '../number/finite.js';

/**
 * Computes the location quotient LQ = RCA = (X[c,s] / Σ_s X[c,s]) / (Σ_c X[c,s] / Σ X); no unit, 1 = as in the
 * reference area. Null where the place or the segment has no activity at all: the share is 0/0, not 0.
 * Throws NOT_FINITE or NEGATIVE. Source: Isard 1960; Balassa 1965; test value Farhauer & Kröll 2013.
 */
export function locationQuotient(
  activity: number,
  placeTotal: number,
  segmentTotal: number,
  total: number,
): number | null {
  finite('activity', activity, 0);
  if (finite('placeTotal', placeTotal, 0) === 0 || finite('segmentTotal', segmentTotal, 0) === 0) return null;
  if (finite('total', total, 0) === 0) return null;
  return activity / placeTotal / (segmentTotal / total);
}
