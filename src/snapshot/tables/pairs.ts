import type { Pieces } from '../../pieces/pieces.js';
import { type Adjacency, adjacencyOf, ownersOf } from './adjacency.js';
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
export const pairsOf = (lists: Adjacency): Pairs => ({ from: ownersOf(lists), to: lists.items });

const newNumber = (numbers: Int32Array, row: number): number => (row === none ? none : numbers[row]!);

/** Renumbers the pairs that name two rows under their new numbers; `none` is no row. */
export const renumberedPairs = ({ from, to }: Pairs, newFrom: Int32Array, newTo: Int32Array): Pairs => {
  const pairs = { from: new Int32Array(from.length), to: new Int32Array(from.length) };
  let size = 0;
  for (let i = 0; i < from.length; i++) {
    const a = newNumber(newFrom, from[i]!);
    const b = newNumber(newTo, to[i]!);
    if (a === none || b === none) continue;
    pairs.from[size] = a;
    pairs.to[size++] = b;
  }
  return { from: pairs.from.subarray(0, size), to: pairs.to.subarray(0, size) };
};

const hasRepeats = ({ start, items }: Adjacency): boolean => {
  for (let row = 0; row + 1 < start.length; row++)
    for (let i = start[row]! + 1; i < start[row + 1]!; i++) if (items[i] === items[i - 1]) return true;
  return false;
};

/** Removes equal neighbours from sorted lists. */
const withoutRepeats = ({ start, items }: Adjacency): Adjacency => {
  if (!hasRepeats({ start, items })) return { start, items };
  const distinct = { start: new Int32Array(start.length), items: new Int32Array(items.length) };
  let size = 0;
  for (let row = 0; row + 1 < start.length; row++) {
    for (let i = start[row]!; i < start[row + 1]!; i++)
      if (i === start[row] || items[i] !== items[i - 1]) distinct.items[size++] = items[i]!;
    distinct.start[row + 1] = size;
  }
  return { start: distinct.start, items: distinct.items.slice(0, size) };
};

/** Lists for each of `fromSize` rows the rows of `toSize` that it is paired with, each once, ascending. */
export const listsOfPairs = function* (
  fromSize: number,
  toSize: number,
  { from, to }: Pairs,
): Pieces<Adjacency> {
  // Grouped by either end in turn, each list comes out sorted.
  const lists = adjacencyOf(toSize, to, from);
  yield;
  const byEnd = pairsOf(lists);
  yield;
  const sorted = adjacencyOf(fromSize, byEnd.to, byEnd.from);
  yield;
  return withoutRepeats(sorted);
};
