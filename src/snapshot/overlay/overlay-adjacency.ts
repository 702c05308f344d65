import { atOnce } from '../../pieces/pieces.js';
import { type Adjacency, adjacencyOf } from '../tables/adjacency.js';
import { extended, gathered, numbersTo } from '../tables/columns.js';
import type { DatedLists } from '../tables/dated-lists.js';
import { pairsOfLists } from '../tables/dated-pairs.js';

/** Adds empty lists for new rows at the end. */
export const withEmptyLists = ({ start, items }: Adjacency, rows: number): Adjacency => ({
  start: extended(start, new Array<number>(rows).fill(items.length)),
  items,
});

/** Adds empty lists for new rows at the end. */
export const withEmptyDatedLists = ({ dates, ...lists }: DatedLists, rows: number): DatedLists => ({
  ...withEmptyLists(lists, rows),
  dates,
});

/** Makes the lists without the items that are dropped. */
export const withoutItems = (
  lists: DatedLists,
  drops: (row: number, item: number) => boolean,
): DatedLists => {
  const { from, to, dates } = atOnce(pairsOfLists(lists));
  const staying = numbersTo(to.length).filter((i) => !drops(from[i]!, to[i]!));
  const { start } = adjacencyOf(lists.start.length - 1, gathered(from, staying), staying);
  return { start, items: gathered(to, staying), dates: gathered(dates, staying) };
};
