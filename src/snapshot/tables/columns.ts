import { inStretches } from '../../pieces/in-stretches.js';
import { atOnce, type Pieces } from '../../pieces/pieces.js';

export type Column = Int32Array | Float64Array | Uint8Array;

/** Makes an empty column of the kind of another. */
export const ofSameKind = <T extends Column>(column: T, size: number): T =>
  new (column.constructor as new (size: number) => T)(size);

/** Copies a column with more values after its own. */
export const extended = <T extends Column>(column: T, more: ArrayLike<number>): T => {
  const longer = ofSameKind(column, column.length + more.length);
  longer.set(column);
  longer.set(more, column.length);
  return longer;
};

/** Counts 0, 1, 2 and so on. */
export const numbersTo = (count: number): Int32Array => {
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = i;
  return numbers;
};

/** Gathers rows of a column, in the order given. */
export const gatheredPieces = function* <T extends Column>(column: T, rows: Int32Array): Pieces<T> {
  const some = ofSameKind(column, rows.length);
  yield* inStretches(rows.length, (from, to) => {
    for (let i = from; i < to; i++) some[i] = column[rows[i]!]!;
  });
  return some;
};

export const gathered = <T extends Column>(column: T, rows: Int32Array): T =>
  atOnce(gatheredPieces(column, rows));

/** Gathers rows of two columns of which the second goes on after the first, without putting them together. */
export const gatheredOf = function* <T extends Column>(first: T, second: T, rows: Int32Array): Pieces<T> {
  const some = ofSameKind(first, rows.length);
  const size = first.length;
  yield* inStretches(rows.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = rows[i]!;
      some[i] = row < size ? first[row]! : second[row - size]!;
    }
  });
  return some;
};
