import type { ChainFacts } from '../chain-facts.js';
import { type CompletenessRange, completenessRange } from '../completeness-range.js';
import type { GapThresholds } from '../gap-thresholds.js';
import type { StatusFinding } from '../status-finding.js';
import { isSurveyed } from './segment-status.js';

/**
 * Computes completeness Σ w·present / Σ w over the surveyed segments, in [0,1]; null where none was surveyed, or all
 * their weights are 0. A segment that no survey looked for counts neither way; the range is over all segments. Never
 * throws. Source: rule set 2026.1 of this project.
 */
export const surveyedCompleteness = (
  facts: ChainFacts,
  findings: readonly StatusFinding[],
  limits: GapThresholds,
): CompletenessRange => {
  const { weight, group, enterprises } = facts;
  const { range } = completenessRange(findings, weight, group);
  let [present, all] = [0, 0];
  for (let row = 0; row < weight.length; row++) {
    if (group[row] === 1 || !isSurveyed(facts, row, limits)) continue;
    all += weight[row]!;
    if (enterprises[row]! > 0) present += weight[row]!;
  }
  return { value: all > 0 ? present / all : null, range };
};
