import type { TextField } from '../proposal-text.js';
import type { Evidence } from './evidence.js';

/** What the score of a segment rests on; each from 0 to 1. */
export const featureNames = [
  'products',
  'business',
  'name',
  'scope',
  'industry',
  'named',
  'exact',
  'specific',
  'first',
  'share',
  'leading',
  'unrivalled',
  'part',
  'scored',
] as const;

export type Features = readonly number[];

/** What all segments of one text are compared by. */
export interface Rivalry {
  /** Strongest evidence for any segment. */
  readonly best: number;
  /** Number of segments that its own strongest item speaks for. */
  readonly rivals: number;
  /** Number of items of the products and the business. */
  readonly items: number;
  /** Sum of the strongest evidence for each segment, where it is of what its enterprises do. */
  readonly together: number;
}

const strongest = (evidence: readonly Evidence[], field: TextField): number =>
  Math.max(0, ...evidence.filter((each) => each.field === field).map(({ strength }) => strength));

const is = (truth: boolean): number => (truth ? 1 : 0);

/** Strength of the strongest evidence. */
export const strengthOf = (evidence: readonly Evidence[]): number =>
  Math.max(0, ...evidence.map(({ strength }) => strength));

/** Strength of the strongest evidence of what enterprises of the segment do; 0 where there is none. */
export const fittingStrengthOf = (evidence: readonly Evidence[]): number =>
  strengthOf(evidence.filter(({ fits }) => fits));

const own = new Set<TextField>(['PRODUCTS', 'BUSINESS']);

/** Share of what an enterprise says of itself that speaks for the segment. */
function shareOf(evidence: readonly Evidence[], items: number): number {
  const speaking = evidence.filter(({ field, strength }) => own.has(field) && strength >= 0.4);
  return new Set(speaking.map(({ field, position }) => field + position)).size / Math.max(1, items);
}

const longest = 6;

/** Evidence about as strong as the strongest. */
export function strongOf(evidence: readonly Evidence[]): Evidence[] {
  const strength = strengthOf(evidence);
  return evidence.filter((each) => each.strength >= 0.9 * strength);
}

/** Works out the features of a segment in the order of `featureNames`. */
export function featuresOf(
  evidence: readonly Evidence[],
  { best, rivals, items, together }: Rivalry,
): Features {
  const strength = strengthOf(evidence);
  const strong = strongOf(evidence);
  return [
    strongest(evidence, 'PRODUCTS'),
    strongest(evidence, 'BUSINESS'),
    strongest(evidence, 'NAME'),
    strongest(evidence, 'SCOPE'),
    strongest(evidence, 'INDUSTRY'),
    is(strong.some(({ kind }) => kind === 'NAME' || kind === 'ALIAS')),
    is(strong.some(({ text, term }) => text === term)),
    Math.min(longest, ...strong.map(({ term }) => term.length)) / longest,
    is(strong.some(({ field, position }) => own.has(field) && position === 0)),
    shareOf(evidence, items),
    is(strength >= best),
    1 / rivals,
    fittingStrengthOf(evidence) / Math.max(together, 1e-9),
    is(strong.every(({ kind }) => kind === 'SCORED')),
  ];
}
