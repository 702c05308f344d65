import type { CandidatePlace } from '../pool/candidate-place.js';
import { type CandidateBlock, sizeOf } from '../pool/candidate-pool.js';
import { candidateDistance } from '../rank/candidate-parts.js';
import type { ExcludedCount } from '../target-candidates.type.js';
import type { CandidateCondition } from './candidate-conditions.js';

/** Those who meet every condition, and how many each excluded of those whom the earlier ones left. */
export const meetConditions = (
  at: CandidatePlace,
  blocks: readonly CandidateBlock[],
  conditions: readonly CandidateCondition[],
) => {
  const excluded: ExcludedCount[] = [];
  let left = blocks;
  for (const [condition, passes] of conditions) {
    const meets = (enterprise: number) => passes(enterprise, () => candidateDistance(at, enterprise));
    const kept = left.map((block) => ({
      ...block,
      rows: block.rows.filter((row) => meets(block.columns.enterprise[row]!)),
    }));
    excluded.push({ condition, count: sizeOf(left) - sizeOf(kept) });
    left = kept;
  }
  return { left, excluded };
};
