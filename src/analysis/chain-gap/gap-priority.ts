import { type WeightedMean, weightedMean } from '../weighted-mean.js';

/** Parts of a priority, in the order in which they are given. */
export const priorityParts = [
  'LOCAL_DEMAND',
  'RELATEDNESS',
  'COMPLEXITY',
  'CRITICALITY',
  'SUPPLY_DISTANCE',
] as const;
export type PriorityPart = (typeof priorityParts)[number];

/** Why a part could not be computed. */
export type Omission =
  | 'NO_CONSUMER_IN_CHAIN'
  | 'ACTIVITY_NOT_KNOWN'
  | 'NO_SPECIALISATION'
  | 'COMPLEXITY_NOT_DETERMINED'
  | 'COMPLEXITY_DISCONNECTED'
  | 'NO_LINKS_IN_CHAIN'
  | 'CHAIN_TOO_LARGE'
  | 'NO_SUPPLIER_LOCATED';

/** A number in [0,1], or the reason why there is none. */
export type PartValue = number | Omission;

export interface GapPriority {
  /** Weighted mean of the parts that count; null where none does. */
  readonly value: number | null;
  readonly parts: readonly {
    readonly name: PriorityPart;
    readonly value: number | null;
    /** The normalised weight used; 0 where the part is left out. */
    readonly weight: number;
    readonly omitted: Omission | null;
  }[];
}

/**
 * Priority of a gap: Σ w·v / Σ w over the parts that could be computed, each in [0,1]; the others are named and left out.
 * Weights follow `priorityParts`. Throws LENGTH, NOT_FINITE, NEGATIVE, NO_WEIGHT. Source: rule set 2026.1 of this project.
 */
export const gapPriority = (
  values: Readonly<Record<PriorityPart, PartValue>>,
  weights: readonly number[],
): GapPriority => {
  const numbers = priorityParts.map((name) => (typeof values[name] === 'number' ? values[name] : null));
  const mean: WeightedMean = weightedMean(numbers, weights);
  const parts = priorityParts.map((name, i) => {
    const value = values[name];
    return {
      name,
      value: numbers[i]!,
      weight: mean.weights[i]!,
      omitted: typeof value === 'number' ? null : value,
    };
  });
  return { value: mean.value, parts };
};
