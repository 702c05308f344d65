import type { SparseVector } from '../../analysis/relatedness/sparse-vector.js';
import { listOf } from '../tables/adjacency.js';
import { type Measure, measureColumns } from '../tables/measure-columns.js';
import type { Snapshot } from '../tables/snapshot.js';

/**
 * Lists the rollup rows of a place for the segments in which somebody works as such: a heading would count its parts
 * again.
 */
export const activeCells = (snapshot: Snapshot, place: number): number[] => {
  const { start, segment } = snapshot.rollup;
  const cells = Array.from({ length: start[place + 1]! - start[place]! }, (_, i) => start[place]! + i);
  return cells.filter((cell) => listOf(snapshot.activities.ofSegment, segment[cell]!).length > 0);
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
