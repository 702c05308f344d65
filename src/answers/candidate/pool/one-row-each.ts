import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';
import { type CandidateBlock, fitOf } from './candidate-block.js';

/**
 * Keeps of each enterprise the row that fits best, of equal ones that of the first block; leaves out the enterprises
 * `apart`.
 */
export const oneRowEach = (
  { enterprises }: Snapshot,
  blocks: readonly CandidateBlock[],
  apart: ArrayLike<number> = [],
): readonly CandidateBlock[] => {
  if (blocks.length < 2 && apart.length === 0) return blocks;
  const best = new Int32Array(enterprises.size).fill(none);
  const fits = new Float64Array(best.length).fill(-1);
  for (let i = 0; i < apart.length; i++) fits[apart[i]!] = Number.POSITIVE_INFINITY;
  blocks.forEach((block, i) => {
    for (const row of block.rows) {
      const [enterprise, fit] = [block.columns.enterprise[row]!, fitOf(block, row)];
      if (fit <= fits[enterprise]!) continue;
      best[enterprise] = i;
      fits[enterprise] = fit;
    }
  });
  return blocks.map((block, i) => ({
    ...block,
    rows: block.rows.filter((row) => best[block.columns.enterprise[row]!] === i),
  }));
};
