import { inStretches } from '../../pieces/in-stretches.js';
import { atOnce, type Pieces } from '../../pieces/pieces.js';

/** Lists of row numbers, one list a row, in compressed sparse row form. */
export interface Adjacency {
  /** Start of each row’s list, and the end of the last. */
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Where each row’s list will start, one place further on: while lists are filled, the places move to where they belong. */
const startsOf = function* (rows: number, from: ArrayLike<number>): Pieces<Int32Array> {
  const start = new Int32Array(rows + 2);
  yield* inStretches(from.length, (first, end) => {
    for (let i = first; i < end; i++) start[from[i]! + 2]!++;
  });
  yield* inStretches(rows, (first, end) => {
    for (let row = first + 1; row <= end; row++) start[row + 1]! += start[row]!;
  });
  return start;
};

/** Groups `itemAt(i)` by `from[i]`. */
const grouped = function* (
  rows: number,
  from: ArrayLike<number>,
  fill: (items: Int32Array, start: Int32Array, first: number, end: number) => void,
): Pieces<Adjacency> {
  const start = yield* startsOf(rows, from);
  const items = new Int32Array(from.length);
  yield* inStretches(from.length, (first, end) => fill(items, start, first, end));
  return { start: start.subarray(0, rows + 1), items };
};

/** Groups `to[i]` by `from[i]`; within a row the order of the pairs is kept. */
export const adjacencyPieces = (
  rows: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): Pieces<Adjacency> =>
  grouped(rows, from, (items, start, first, end) => {
    for (let i = first; i < end; i++) items[start[from[i]! + 1]!++] = to[i]!;
  });

/** Lists the positions of each value, from the smallest on. */
export const positionPieces = (values: number, column: ArrayLike<number>): Pieces<Adjacency> =>
  grouped(values, column, (items, start, first, end) => {
    for (let i = first; i < end; i++) items[start[column[i]! + 1]!++] = i;
  });

export const adjacencyOf = (rows: number, from: ArrayLike<number>, to: ArrayLike<number>): Adjacency =>
  atOnce(adjacencyPieces(rows, from, to));

export const positionsByValue = (values: number, column: ArrayLike<number>): Adjacency =>
  atOnce(positionPieces(values, column));

/** Finds the row of every item of every list. */
export const ownerPieces = function* ({ start, items }: Adjacency): Pieces<Int32Array> {
  const owners = new Int32Array(items.length);
  yield* inStretches(start.length - 1, (first, end) => {
    for (let row = first; row < end; row++)
      for (let i = start[row]!; i < start[row + 1]!; i++) owners[i] = row;
  });
  return owners;
};

export const ownersOf = (lists: Adjacency): Int32Array => atOnce(ownerPieces(lists));

/** Reads the list of a row. */
export const listOf = ({ start, items }: Adjacency, row: number): Int32Array =>
  items.subarray(start[row], start[row + 1]);

/** Turns the pairs around, seen from the other end; every list ascends. */
export const reversed = (lists: Adjacency): Adjacency =>
  adjacencyOf(lists.start.length - 1, lists.items, ownersOf(lists));
