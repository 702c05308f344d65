import { type CandidateBlock, sizeOf } from '../pool/candidate-block.js';
import type { CandidatePlace } from '../pool/candidate-place.js';

import { candidateDistance } from '../rank/candidate-parts.js';
import type { ExcludedCount } from '../target-candidates.type.js';
import type { CandidateCondition } from './candidate-conditions.js';

/** Filters candidates by every condition in turn, and counts the candidates that each excludes. */
export const meetConditions = (
  at: CandidatePlace,
  blocks: readonly CandidateBlock[],
  conditions: readonly CandidateCondition[],
) => {
  const excluded: ExcludedCount[] = [];
  let left = blocks;
  for (const [condition, passes] of conditions) {
    const meets = (enterprise: number) => passes(enterprise, () => candidateDistance(at, enterprise));
    const passing = left.map((block) => ({
      ...block,
      rows: block.rows.filter((row) => meets(block.columns.enterprise[row]!)),
    }));
    excluded.push({ condition, count: sizeOf(left) - sizeOf(passing) });
    left = passing;
  }
  return { left, excluded };
};
