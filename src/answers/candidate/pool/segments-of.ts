import { lowerBound } from '../../../analysis/number/lower-bound.js';
import { type CandidateBlock, fitOf } from './candidate-block.js';

/** Position of a number in ascending numbers; below 0 where it is not among them. */
const positionOf = (ascending: Int32Array, wanted: number): number => {
  const position = lowerBound(ascending, wanted);
  return ascending[position] === wanted ? position : -1;
};

/** Lists the gaps that an enterprise of a pool could fill, the best fit first, equal ones in the order of the pool. */
export const segmentsOf = (pool: readonly CandidateBlock[], enterprise: number): readonly number[] => {
  const fits = pool.flatMap((block) => {
    const row = positionOf(block.columns.enterprise, enterprise);
    return row >= 0 && positionOf(block.rows, row) >= 0
      ? [{ segment: block.segment, fit: fitOf(block, row) }]
      : [];
  });
  return [...new Set(fits.sort((a, b) => b.fit - a.fit).map(({ segment }) => segment))];
};
