import { checkColumns } from '../number/check-columns.js';
import { normaliseWeights } from './normalise-weights.js';

/** Normalisation that frees a criterion of its unit. The choice can change the winner, so a result names it. */
export type TopsisNormalisation = 'MIN_MAX' | 'VECTOR';

/** Criterion over all alternatives. */
export interface Criterion {
  readonly values: ArrayLike<number>;
  readonly weight: number;
  /** A cost is better when lower. */
  readonly direction: 'BENEFIT' | 'COST';
}

export interface Topsis {
  readonly normalisation: TopsisNormalisation;
  /** Closeness in [0,1] by alternative, 1 = the best on every criterion; null where all alternatives are alike. */
  readonly closeness: Float64Array | null;
  /** Positions of criteria with one value throughout: they cannot order anything and add no distance. */
  readonly constant: readonly number[];
}

function range(values: Float64Array): readonly [least: number, most: number] {
  let [least, most] = [values[0]!, values[0]!];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** v / √Σv² or (v − min) / (max − min), turned so that more is better. */
function normalised(criterion: Criterion, normalisation: TopsisNormalisation): Float64Array {
  const values = new Float64Array(criterion.values);
  const [least, most] = range(values);
  if (least === most) return values.fill(0);
  const sign = criterion.direction === 'COST' ? -1 : 1;
  if (normalisation === 'MIN_MAX') return values.map((v) => (sign * (v - least)) / (most - least));
  const largest = Math.max(Math.abs(least), Math.abs(most));
  const norm = largest * Math.sqrt(values.reduce((sum, v) => sum + (v / largest) ** 2, 0));
  return values.map((v) => (sign * v) / norm);
}

/** Adds the weighted squared distances of one criterion from its best and its worst value. */
function addDistances(
  scores: Float64Array,
  weight: number,
  toBest: Float64Array,
  toWorst: Float64Array,
): void {
  const [worst, best] = range(scores);
  for (let i = 0; i < scores.length; i++) {
    const below = weight * (best - scores[i]!);
    const above = weight * (scores[i]! - worst);
    toBest[i]! += below * below;
    toWorst[i]! += above * above;
  }
}

function isConstant({ values }: Criterion): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false;
  return true;
}

/**
 * Computes TOPSIS closeness C = D⁻ / (D⁻ + D⁺), with D⁺ and D⁻ the weighted Euclidean distances from the best and the
 * worst value of each criterion; weights are normalised to sum 1. Closeness is null, never 0/0, where no weighted
 * criterion varies.
 * Throws EMPTY, LENGTH, NOT_FINITE, NEGATIVE (a weight), NO_WEIGHT. Source: Hwang & Yoon 1981.
 */
export function topsis(criteria: readonly Criterion[], normalisation: TopsisNormalisation): Topsis {
  checkColumns(criteria.map(({ values }) => values));
  const weights = normaliseWeights(criteria.map(({ weight }) => weight));
  const [toBest, toWorst] = [0, 0].map(() => new Float64Array(criteria[0]!.values.length)) as [
    Float64Array,
    Float64Array,
  ];
  criteria.forEach((criterion, j) => {
    addDistances(normalised(criterion, normalisation), weights[j]!, toBest, toWorst);
  });
  const closeness = toWorst.map((worst, i) => Math.sqrt(worst) / (Math.sqrt(worst) + Math.sqrt(toBest[i]!)));
  const constant = [...criteria.keys()].filter((j) => isConstant(criteria[j]!));
  return { normalisation, closeness: closeness.some(Number.isNaN) ? null : closeness, constant };
}
