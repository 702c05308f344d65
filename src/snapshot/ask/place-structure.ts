import type { SparseVector } from '../../analysis/relatedness/sparse-vector.js';
import { type Measure, measureColumns } from '../tables/measure-columns.js';
import type { Snapshot } from '../tables/snapshot.js';

/**
 * Lists the rollup rows of a place for the segments in which somebody works as such: a heading would count its parts
 * again.
 */
export const activeCells = ({ rollup, activities }: Snapshot, place: number): number[] => {
  const { start, segment } = rollup;
  const own = activities.ofSegment.start;
  const cells: number[] = [];
  for (let cell = start[place]!; cell < start[place + 1]!; cell++)
    if (own[segment[cell]! + 1]! > own[segment[cell]!]!) cells.push(cell);
  return cells;
};

/** Activity of a place by segment, which similarity and the Krugman index compare. */
export const placeStructure = (snapshot: Snapshot, measure: Measure, place: number): SparseVector => {
  const { activity } = measureColumns(snapshot, measure);
  const cells = activeCells(snapshot, place).filter((cell) => activity[cell]! > 0);
  return {
    index: cells.map((cell) => snapshot.rollup.segment[cell]!),
    value: cells.map((cell) => activity[cell]!),
  };
};
