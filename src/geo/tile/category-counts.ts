import type { MortonIndex } from '../morton/morton-index.js';

/** Counts of a few disjoint kinds of items in any range of ranks of an index. */
export interface CategoryCounts {
  readonly names: readonly string[];
  /** For each name, the number of lower ranks of that kind. */
  readonly below: readonly Uint32Array[];
}

/** Counts kinds over an index: `of` says by item the place of its kind in `names`; anything else counts in none. */
export const countCategories = (
  { items, size }: MortonIndex,
  names: readonly string[],
  of: ArrayLike<number>,
): CategoryCounts => ({
  names,
  below: names.map((_, category) => {
    const below = new Uint32Array(size + 1);
    for (let rank = 0; rank < size; rank++)
      below[rank + 1] = below[rank]! + (of[items[rank]!] === category ? 1 : 0);
    return below;
  }),
});

/** Counts the items of a kind in a range. */
export const countIn = ({ below }: CategoryCounts, category: number, from: number, to: number): number =>
  below[category]![to]! - below[category]![from]!;
