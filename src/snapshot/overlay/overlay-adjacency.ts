import { type Adjacency, adjacencyOf } from '../tables/adjacency.js';
import { extended } from '../tables/columns.js';

/** Adds empty lists for new rows at the end. */
export const withEmptyLists = ({ start, items }: Adjacency, rows: number): Adjacency => ({
  start: extended(start, new Array<number>(rows).fill(items.length)),
  items,
});

/** Makes the lists without the items that are dropped. */
export const withoutItems = (
  { start, items }: Adjacency,
  drops: (row: number, item: number) => boolean,
): Adjacency => {
  const [from, to]: [number[], number[]] = [[], []];
  for (let row = 0; row + 1 < start.length; row++) {
    for (let i = start[row]!; i < start[row + 1]!; i++) {
      if (drops(row, items[i]!)) continue;
      from.push(row);
      to.push(items[i]!);
    }
  }
  return adjacencyOf(start.length - 1, from, to);
};
