/** Lists of row numbers, one list a row, in compressed sparse row form. */
export interface Adjacency {
  /** Start of each row’s list, and the end of the last. */
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Where each row’s list will start, one place further on: while lists are filled, the places move to where they belong. */
const startsOf = (rows: number, from: ArrayLike<number>): Int32Array => {
  const start = new Int32Array(rows + 2);
  for (let i = 0; i < from.length; i++) start[from[i]! + 2]!++;
  for (let row = 1; row <= rows; row++) start[row + 1]! += start[row]!;
  return start;
};

/** Groups `to[i]` by `from[i]`; within a row the order of the pairs is kept. */
export const adjacencyOf = (rows: number, from: ArrayLike<number>, to: ArrayLike<number>): Adjacency => {
  const start = startsOf(rows, from);
  const items = new Int32Array(from.length);
  for (let i = 0; i < from.length; i++) items[start[from[i]! + 1]!++] = to[i]!;
  return { start: start.subarray(0, rows + 1), items };
};

/** Lists the positions of each value, from the smallest on. */
export const positionsByValue = (values: number, column: ArrayLike<number>): Adjacency => {
  const start = startsOf(values, column);
  const items = new Int32Array(column.length);
  for (let i = 0; i < column.length; i++) items[start[column[i]! + 1]!++] = i;
  return { start: start.subarray(0, values + 1), items };
};

/** Finds the row of every item of every list. */
export const ownersOf = ({ start, items }: Adjacency): Int32Array => {
  const owners = new Int32Array(items.length);
  for (let row = 0; row + 1 < start.length; row++)
    for (let i = start[row]!; i < start[row + 1]!; i++) owners[i] = row;
  return owners;
};

/** Reads the list of a row. */
export const listOf = ({ start, items }: Adjacency, row: number): Int32Array =>
  items.subarray(start[row], start[row + 1]);

/** Turns the pairs around, seen from the other end; every list ascends. */
export const reversed = (lists: Adjacency): Adjacency =>
  adjacencyOf(lists.start.length - 1, lists.items, ownersOf(lists));
