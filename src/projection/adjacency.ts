/** Lists of row numbers, one list a row, in compressed sparse row form. */
export interface Adjacency {
  /** Where each row’s list starts, and one past the last. */
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Group `to[i]` by `from[i]`; within a row the order of the pairs is kept. */
export const adjacencyOf = (rows: number, from: ArrayLike<number>, to: ArrayLike<number>): Adjacency => {
  const start = new Int32Array(rows + 1);
  for (let i = 0; i < from.length; i++) start[(from[i] as number) + 1]!++;
  for (let row = 0; row < rows; row++) start[row + 1]! += start[row]!;
  const items = new Int32Array(from.length);
  const next = start.slice();
  for (let i = 0; i < from.length; i++) items[next[from[i] as number]!++] = to[i] as number;
  return { start, items };
};

/** The list of one row. */
export const listOf = ({ start, items }: Adjacency, row: number): Int32Array =>
  items.subarray(start[row], start[row + 1]);

/** The same pairs seen from the other end; every list ascends. */
export const reversed = ({ start, items }: Adjacency): Adjacency => {
  const from = new Int32Array(items.length);
  for (let row = 0; row + 1 < start.length; row++) from.fill(row, start[row], start[row + 1]);
  return adjacencyOf(start.length - 1, items, from);
};
