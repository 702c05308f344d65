import { ownersOf, positionsByValue } from './adjacency.js';
import { extended, gathered } from './columns.js';
import type { DatedLists } from './dated-lists.js';
import { none } from './snapshot.js';

/** Pairs of row numbers, in any order, with the date of each as `dayNumber` writes it. */
export interface DatedPairs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly dates: Int32Array;
}

export const noDatedPairs: DatedPairs = {
  from: new Int32Array(),
  to: new Int32Array(),
  dates: new Int32Array(),
};

/** Lists every item of every list, with its row and date. */
export const pairsOfLists = (lists: DatedLists): DatedPairs => ({
  from: ownersOf(lists),
  to: lists.items,
  dates: lists.dates,
});

/** Joins the pairs of both. */
export const joinedDatedPairs = (a: DatedPairs, b: DatedPairs): DatedPairs => ({
  from: extended(a.from, b.from),
  to: extended(a.to, b.to),
  dates: extended(a.dates, b.dates),
});

const picked = ({ from, to, dates }: DatedPairs, positions: Int32Array): DatedPairs => ({
  from: gathered(from, positions),
  to: gathered(to, positions),
  dates: gathered(dates, positions),
});

/** Renumbers the pairs that name two rows under their new numbers; `none` is no row. */
export const renumberedDatedPairs = (
  { from, to, dates }: DatedPairs,
  newFrom: Int32Array,
  newTo: Int32Array,
): DatedPairs => {
  const numbered = (column: Int32Array, rows: Int32Array): Int32Array =>
    column.map((row) => (row === none ? none : rows[row]!));
  const pairs = { from: numbered(from, newFrom), to: numbered(to, newTo), dates };
  const named = Array.from(from, (_, i) => i).filter((i) => pairs.from[i] !== none && pairs.to[i] !== none);
  return named.length === from.length ? pairs : picked(pairs, Int32Array.from(named));
};

/** Lists for each of `fromSize` rows the rows of `toSize` that it is paired with, ascending, with their dates. */
export const datedLists = (fromSize: number, toSize: number, pairs: DatedPairs): DatedLists => {
  const byEnd = picked(pairs, positionsByValue(toSize, pairs.to).items);
  const { start, items } = positionsByValue(fromSize, byEnd.from);
  return { start, items: gathered(byEnd.to, items), dates: gathered(byEnd.dates, items) };
};
