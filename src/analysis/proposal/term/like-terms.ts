import { type LikenessIndex, pairsOf } from './likeness-index.js';
import type { Term } from './term.js';

/** A term that an item nearly names, with the share of the term’s information that stands in the item. */
export interface Likeness {
  readonly term: Term;
  readonly share: number;
}

/** Share from which an item counts as naming a term in other words. */
const alike = 0.7;

/**
 * Finds the terms that an item names in other words, as 铝合金精密压铸件 names 铝合金压铸件. The pair that names the thing and the
 * one that sets the term apart must both be there: 医疗器械 alone is no 口腔医疗器械.
 */
export function likeTerms(item: string, index: LikenessIndex): Likeness[] {
  const pairs = pairsOf(item);
  const found: Likeness[] = [];
  for (const last of pairs)
    for (const like of index.termsOf.get(last) ?? []) {
      if (!pairs.has(like.first)) continue;
      const share = sharedInformation(like.pairs, pairs, index) / like.total;
      if (share >= alike && share < 1) found.push({ term: like.term, share });
    }
  return found;
}

function sharedInformation(
  own: ReadonlySet<string>,
  pairs: ReadonlySet<string>,
  index: LikenessIndex,
): number {
  let sum = 0;
  for (const pair of own) if (pairs.has(pair)) sum += index.information.get(pair) ?? 0;
  return sum;
}
