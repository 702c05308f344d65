import { none, type Rollup } from '../tables/snapshot.js';

/** Finds the row of a place and a segment, by halving; `none` where nothing is there. */
export const rollupCell = ({ start, segment }: Rollup, place: number, wanted: number): number => {
  let [low, high] = [start[place]!, start[place + 1]! - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = segment[middle]!;
    if (candidate === wanted) return middle;
    if (candidate < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return none;
};
