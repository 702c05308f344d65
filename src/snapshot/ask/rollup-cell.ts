import { lowerBound } from '../../analysis/number/lower-bound.js';
import { none, type Rollup } from '../tables/snapshot.js';

/** Finds the row of a place and a segment, by halving; `none` where nothing is there. */
export const rollupCell = ({ start, segment }: Rollup, place: number, wanted: number): number => {
  const end = start[place + 1]!;
  const cell = lowerBound(segment, wanted, start[place]!, end);
  return cell < end && segment[cell] === wanted ? cell : none;
};
