import { finite } from '../number/finite.js';

/** Parts of a priority, in the order in which they are given. */
export const priorityParts = [
  'LOCAL_DEMAND',
  'RELATEDNESS',
  'COMPLEXITY',
  'CRITICALITY',
  'SUPPLY_DISTANCE',
] as const;
export type PriorityPart = (typeof priorityParts)[number];

/** Reason why a part could not be computed. */
export type Omission =
  | 'NO_CONSUMER_IN_CHAIN'
  | 'ACTIVITY_NOT_KNOWN'
  | 'NO_SPECIALISATION'
  | 'COMPLEXITY_NOT_DETERMINED'
  | 'COMPLEXITY_DISCONNECTED'
  | 'NO_LINKS_IN_CHAIN'
  | 'CHAIN_TOO_LARGE'
  | 'NO_SUPPLIER_LOCATED';

/** Number in [0,1], or the reason why there is none. */
export type PartValue = number | Omission;

export interface GapPart {
  readonly name: PriorityPart;
  readonly value: number | null;
  /** The normalised weight used; 0 where the part is left out. */
  readonly weight: number;
  readonly omitted: Omission | null;
}

export interface GapPriority {
  /** Weighted mean of the parts that count; null where none does. */
  readonly value: number | null;
  readonly parts: readonly GapPart[];
}

const partOf = (name: PriorityPart, value: PartValue, weight: number): GapPart =>
  typeof value === 'number'
    ? { name, value: finite(name, value), weight, omitted: null }
    : { name, value: null, weight: 0, omitted: value };

/**
 * Computes the priority of a gap: Σ w·v / Σ w over the parts that could be computed, each in [0,1]; the others are
 * named and left out. Values and weights follow `priorityParts`; weights are normalised (`normaliseWeights`), once
 * for many gaps.
 * Throws NOT_FINITE. Source: rule set 2026.1 of this project.
 */
export const gapPriority = (values: readonly PartValue[], weights: ArrayLike<number>): GapPriority => {
  let [sum, value] = [0, 0];
  for (let i = 0; i < values.length; i++) if (typeof values[i] === 'number') sum += weights[i]!;
  const parts: GapPart[] = [];
  for (let i = 0; i < priorityParts.length; i++) {
    const part = partOf(priorityParts[i]!, values[i]!, sum === 0 ? 0 : weights[i]! / sum);
    value += part.weight * (part.value ?? 0);
    parts.push(part);
  }
  return { value: sum === 0 ? null : value, parts };
};
