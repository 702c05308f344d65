import type { Condition } from './candidate-conditions.js';
import type { CandidateFacts } from './candidate-facts.js';
import type { ExcludedCount } from './target-candidates.type.js';

/** Those who meet every condition, and how many each excluded of those whom the earlier ones left. */
export const meetConditions = (facts: readonly CandidateFacts[], conditions: readonly Condition[]) => {
  const excluded: ExcludedCount[] = [];
  let left = facts;
  for (const [condition, passes] of conditions) {
    const kept = left.filter(passes);
    excluded.push({ condition, count: left.length - kept.length });
    left = kept;
  }
  return { left, excluded };
};
