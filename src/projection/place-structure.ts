import type { SparseVector } from '../analysis/sparse-vector.js';
import { listOf } from './adjacency.js';
import type { Image } from './image.js';
import { type Measure, measureColumns } from './measure-columns.js';

/** Rollup rows of a place for the segments in which somebody works as such: a heading would count its parts again. */
export const activeCells = (image: Image, place: number): number[] => {
  const { start, segment } = image.rollup;
  const cells = Array.from({ length: start[place + 1]! - start[place]! }, (_, i) => start[place]! + i);
  return cells.filter((cell) => listOf(image.activities.ofSegment, segment[cell]!).length > 0);
};

/** What a place does, by segment: what similarity and the Krugman index compare. */
export const placeStructure = (image: Image, measure: Measure, place: number): SparseVector => {
  const { activity } = measureColumns(image, measure);
  const cells = activeCells(image, place).filter((cell) => activity[cell]! > 0);
  return {
    index: cells.map((cell) => image.rollup.segment[cell]!),
    value: cells.map((cell) => activity[cell]!),
  };
};
