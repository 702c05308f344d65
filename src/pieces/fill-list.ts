import type { Pieces } from './pieces.js';

/** Items after which others may be let in. */
const itemsAtOnce = 50_000;

/** Fills a list that has its length already. */
export const fillList = function* <Item>(list: Item[], itemAt: (index: number) => Item): Pieces<Item[]> {
  for (let i = 0; i < list.length; i++) {
    list[i] = itemAt(i);
    if (i % itemsAtOnce === itemsAtOnce - 1) yield;
  }
  return list;
};
