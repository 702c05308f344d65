import type { ChainFacts } from '../chain-facts.js';
import { missingGrounds, type VerbGround } from '../segment-verbs.js';
import type { StatusFinding } from '../status-finding.js';

/**
 * Finds the ground of each segment’s verb. COMPLETE: a present segment consumes it, or it lies between two present
 * ones; EXTEND: not so, and a present segment feeds it (see `missingGrounds`). O(segments + links).
 * Throws LENGTH where something is missing and the columns do not fit the graph. Source: rule set 2026.1 of this
 * project.
 */
export const verbGrounds = (
  { graph, enterprises }: ChainFacts,
  findings: readonly StatusFinding[],
): readonly VerbGround[] => {
  const missing = missingGrounds(graph, enterprises);
  return findings.map(({ status }, node) => {
    if (status === 'MISSING') return missing(node);
    return status === 'UNKNOWN' || status === 'PRESENT' ? 'NOT_SURVEYED' : status;
  });
};
