import { finite } from '../number/finite.js';
import { normaliseWeights } from './normalise-weights.js';

export interface WeightedMean {
  /** Σ weight·value over the parts that count; null where none counts. */
  readonly value: number | null;
  /** The normalised weight used for each part: 0 where it is left out; those that count sum to 1. */
  readonly weights: readonly number[];
  /** Positions of the parts that could not be computed and are left out. */
  readonly omitted: readonly number[];
}

/**
 * Computes the weighted mean Σ w·v / Σ w over the parts that are not null, in the unit of the parts; the weights of
 * parts left out go to the others in proportion. Null where every part with a weight is null. Throws EMPTY, LENGTH,
 * NOT_FINITE, NEGATIVE, NO_WEIGHT. Source: simple additive weighting, Churchman & Ackoff 1954.
 */
export function weightedMean(parts: readonly (number | null)[], weights: readonly number[]): WeightedMean {
  const given = normaliseWeights(weights, parts.length);
  parts.forEach((part, i) => {
    if (part !== null) finite(`parts[${i}]`, part);
  });
  const omitted = [...parts.keys()].filter((i) => parts[i] === null);
  const counting = parts.map((part, i) => (part === null ? 0 : given[i]!));
  const sum = counting.reduce((a, b) => a + b, 0);
  if (sum === 0) return { value: null, weights: counting, omitted };
  const used = counting.map((weight) => weight / sum);
  return {
    value: used.reduce((total, weight, i) => total + weight * (parts[i] ?? 0), 0),
    weights: used,
    omitted,
  };
}
