import type { Adjacency } from './adjacency.js';

/** Lists of row numbers, with the date of each item as `dayNumber` writes it. */
export interface DatedLists extends Adjacency {
  readonly dates: Int32Array;
}
