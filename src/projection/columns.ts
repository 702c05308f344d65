export type Column = Int32Array | Float64Array | Uint8Array;

const ofSameKind = <T extends Column>(column: T, size: number): T =>
  new (column.constructor as new (size: number) => T)(size);

/** A copy of a column with more values after its own. */
export const extended = <T extends Column>(column: T, more: ArrayLike<number>): T => {
  const longer = ofSameKind(column, column.length + more.length);
  longer.set(column);
  longer.set(more, column.length);
  return longer;
};

/** Some rows of a column, in the order given. */
export const gathered = <T extends Column>(column: T, rows: Int32Array): T => {
  const some = ofSameKind(column, rows.length);
  for (let i = 0; i < rows.length; i++) some[i] = column[rows[i]!]!;
  return some;
};

/** Some items of a list, in the order given. */
export const picked = <T>(list: readonly T[], rows: Int32Array): T[] => {
  const some = new Array<T>(rows.length);
  for (let i = 0; i < rows.length; i++) some[i] = list[rows[i]!]!;
  return some;
};
