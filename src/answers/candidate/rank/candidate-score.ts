import { entropyWeights } from '../../../analysis/weighting/entropy-weights.js';
import { normaliseWeights } from '../../../analysis/weighting/normalise-weights.js';
import { type TopsisNormalisation, topsis } from '../../../analysis/weighting/topsis.js';
import { weightedMeans } from '../../../analysis/weighting/weighted-means.js';

export const candidateParts = [
  'CAPABILITY',
  'FIT',
  'CUSTOMER_PULL',
  'FOOTPRINT',
  'GRADIENT',
  'CHANNEL',
  'DISTANCE',
] as const;

export interface Ranking {
  readonly method: 'WEIGHTED_MEAN' | 'TOPSIS';
  readonly normalisation: TopsisNormalisation;
  readonly weighting: 'GIVEN' | 'ENTROPY' | 'AHP';
  /** Weights in the order of `candidateParts`. */
  readonly weights: readonly number[];
  /** Consistency ratio of the comparisons that AHP weights come from. */
  readonly consistencyRatio: number | null;
}

export interface Scores {
  /** Scores by candidate; NaN where a candidate has none. */
  readonly values: Float64Array;
  /** Normalised weights, by part. */
  readonly weights: readonly number[];
}

/** Weights of the parts; entropy weights are equal where the candidates cannot tell the parts apart. */
const weightsOf = (columns: readonly Float64Array[], ranking: Ranking): readonly number[] => {
  if (ranking.weighting !== 'ENTROPY') return [...normaliseWeights(ranking.weights)];
  const { weights } = entropyWeights(columns);
  return [...(weights ?? normaliseWeights(columns.map(() => 1)))];
};

/**
 * Scores candidates from one column a part, each in [0,1] and better when higher; every part counts. Throws NEGATIVE,
 * NO_WEIGHT. Source: rule set 2026.2 of this project; Hwang & Yoon 1981; Shannon 1948.
 */
export const candidateScores = (columns: readonly Float64Array[], ranking: Ranking): Scores => {
  if (columns[0]!.length === 0) return { values: new Float64Array(0), weights: ranking.weights };
  const weights = weightsOf(columns, ranking);
  if (ranking.method === 'WEIGHTED_MEAN') return { values: weightedMeans(columns, weights), weights };
  const criteria = columns.map((column, i) => ({
    values: column,
    weight: weights[i]!,
    direction: 'BENEFIT' as const,
  }));
  const { closeness } = topsis(criteria, ranking.normalisation);
  return { values: closeness ?? new Float64Array(columns[0]!.length).fill(Number.NaN), weights };
};
