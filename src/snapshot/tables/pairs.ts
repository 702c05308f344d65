import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';
import { type Adjacency, adjacencyPieces, ownerPieces } from './adjacency.js';
import { extended } from './columns.js';
import { none } from './snapshot.js';

/** Pairs of row numbers, in any order. */
export interface Pairs {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Joins the pairs of both; a pair that stands in both stands there twice. */
export const joinedPairs = (a: Pairs, b: Pairs): Pairs =>
  b.from.length === 0 ? a : { from: extended(a.from, b.from), to: extended(a.to, b.to) };

/** Lists every item of every list, with its row. */
export const pairsOf = function* (lists: Adjacency): Pieces<Pairs> {
  return { from: yield* ownerPieces(lists), to: lists.items };
};

/** New number of a row; `none` is no row. */
export const newNumber = (numbers: Int32Array, row: number): number => (row === none ? none : numbers[row]!);

/** Renumbers the pairs that name two rows under their new numbers; `none` is no row. */
export const renumberedPairs = function* (
  { from, to }: Pairs,
  newFrom: Int32Array,
  newTo: Int32Array,
): Pieces<Pairs> {
  const pairs = { from: new Int32Array(from.length), to: new Int32Array(from.length) };
  let size = 0;
  yield* inStretches(from.length, (first, end) => {
    for (let i = first; i < end; i++) {
      const a = newNumber(newFrom, from[i]!);
      const b = newNumber(newTo, to[i]!);
      if (a === none || b === none) continue;
      pairs.from[size] = a;
      pairs.to[size++] = b;
    }
  });
  return { from: pairs.from.subarray(0, size), to: pairs.to.subarray(0, size) };
};

const countRepeats = function* ({ start, items }: Adjacency): Pieces<number> {
  let repeats = 0;
  yield* inStretches(start.length - 1, (first, end) => {
    for (let row = first; row < end; row++)
      for (let i = start[row]! + 1; i < start[row + 1]!; i++) if (items[i] === items[i - 1]) repeats++;
  });
  return repeats;
};

/** Removes equal neighbours from sorted lists. */
const withoutRepeats = function* ({ start, items }: Adjacency): Pieces<Adjacency> {
  const repeats = yield* countRepeats({ start, items });
  if (repeats === 0) return { start, items };
  const distinct = { start: new Int32Array(start.length), items: new Int32Array(items.length - repeats) };
  let size = 0;
  yield* inStretches(start.length - 1, (first, end) => {
    for (let row = first; row < end; row++) {
      for (let i = start[row]!; i < start[row + 1]!; i++)
        if (i === start[row] || items[i] !== items[i - 1]) distinct.items[size++] = items[i]!;
      distinct.start[row + 1] = size;
    }
  });
  return distinct;
};

/** Lists for each of `fromSize` rows the rows of `toSize` that it is paired with, each once, ascending. */
export const listsOfPairs = function* (
  fromSize: number,
  toSize: number,
  { from, to }: Pairs,
): Pieces<Adjacency> {
  // Grouped by either end in turn, each list comes out sorted.
  const byEnd = yield* pairsOf(yield* adjacencyPieces(toSize, to, from));
  return yield* withoutRepeats(yield* adjacencyPieces(fromSize, byEnd.to, byEnd.from));
};
