import type { Evidence } from './evidence.js';
import { strongOf } from './features.js';

/** A segment with the evidence for it. */
export interface Spoken {
  readonly segment: number;
  readonly evidence: readonly Evidence[];
}

const itemOf = ({ field, position }: Evidence): string => field + position;

/** Finds the segments that each item speaks for strongly. */
export function spokenItems(found: readonly Spoken[]): ReadonlyMap<string, ReadonlySet<number>> {
  const segments = new Map<string, Set<number>>();
  for (const { segment, evidence } of found)
    for (const each of strongOf(evidence)) {
      const item = itemOf(each);
      segments.set(item, (segments.get(item) ?? new Set()).add(segment));
    }
  return segments;
}

/** Counts the segments that the clearest item of a segment speaks for; 1 where it speaks for this one alone. */
export const rivalsOf = ({ evidence }: Spoken, items: ReadonlyMap<string, ReadonlySet<number>>): number =>
  Math.min(...strongOf(evidence).map((each) => items.get(itemOf(each))?.size ?? 1));
