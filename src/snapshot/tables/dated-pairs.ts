import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';
import { ownerPieces, positionPieces } from './adjacency.js';
import { extended, gatheredPieces } from './columns.js';
import type { DatedLists } from './dated-lists.js';
import { GrowingColumn } from './growing-column.js';
import { newNumber } from './pairs.js';
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
export const pairsOfLists = function* (lists: DatedLists): Pieces<DatedPairs> {
  return { from: yield* ownerPieces(lists), to: lists.items, dates: lists.dates };
};

/** Joins the pairs of both. */
export const joinedDatedPairs = (a: DatedPairs, b: DatedPairs): DatedPairs => ({
  from: extended(a.from, b.from),
  to: extended(a.to, b.to),
  dates: extended(a.dates, b.dates),
});

const picked = function* ({ from, to, dates }: DatedPairs, positions: Int32Array): Pieces<DatedPairs> {
  return {
    from: yield* gatheredPieces(from, positions),
    to: yield* gatheredPieces(to, positions),
    dates: yield* gatheredPieces(dates, positions),
  };
};

const int32 = () => new GrowingColumn(Int32Array);

/** Renumbers the pairs that name two rows under their new numbers; `none` is no row. */
export const renumberedDatedPairs = function* (
  { from, to, dates }: DatedPairs,
  newFrom: Int32Array,
  newTo: Int32Array,
): Pieces<DatedPairs> {
  const named = { from: int32(), to: int32(), dates: int32() };
  yield* inStretches(from.length, (first, end) => {
    for (let i = first; i < end; i++) {
      const [a, b] = [newNumber(newFrom, from[i]!), newNumber(newTo, to[i]!)];
      if (a === none || b === none) continue;
      named.from.push(a);
      named.to.push(b);
      named.dates.push(dates[i]!);
    }
  });
  return { from: yield* named.from.done(), to: yield* named.to.done(), dates: yield* named.dates.done() };
};

/** Lists for each of `fromSize` rows the rows of `toSize` that it is paired with, ascending, with their dates. */
export const datedLists = function* (
  fromSize: number,
  toSize: number,
  pairs: DatedPairs,
): Pieces<DatedLists> {
  const byEnd = yield* picked(pairs, (yield* positionPieces(toSize, pairs.to)).items);
  const { start, items } = yield* positionPieces(fromSize, byEnd.from);
  const to = yield* gatheredPieces(byEnd.to, items);
  return { start, items: to, dates: yield* gatheredPieces(byEnd.dates, items) };
};
