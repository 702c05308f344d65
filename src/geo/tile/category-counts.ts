import type { Pieces } from '../../pieces/pieces.js';
import type { MortonIndex } from '../morton/morton-index.js';

/** Counts of a few disjoint kinds of items in any range of ranks of an index. */
export interface CategoryCounts {
  readonly names: readonly string[];
  /** For each name, the number of lower ranks of that kind. */
  readonly below: readonly Uint32Array[];
}

/**
 * Counts kinds over an index: `of` says by item the place of its kind in `names`; anything else counts in none. Others
 * are let in between kinds.
 */
export const countCategories = function* (
  { items, size }: MortonIndex,
  names: readonly string[],
  of: ArrayLike<number>,
): Pieces<CategoryCounts> {
  const all: Uint32Array[] = [];
  for (const category of names.keys()) {
    const below = new Uint32Array(size + 1);
    for (let rank = 0; rank < size; rank++)
      below[rank + 1] = below[rank]! + (of[items[rank]!] === category ? 1 : 0);
    all.push(below);
    yield;
  }
  return { names, below: all };
};

/** Counts the items of a kind in a range. */
export const countIn = ({ below }: CategoryCounts, category: number, from: number, to: number): number =>
  below[category]![to]! - below[category]![from]!;
