import { type ChainFacts, possibleThatCount } from '../chain-facts.js';
import { fitOf } from '../fit.js';
import type { GapThresholds } from '../gap-thresholds.js';
import { missingGrounds, type VerbGround } from '../segment-verbs.js';
import type { StatusFinding } from '../status-finding.js';
import { isAnchor } from './segment-status.js';

/**
 * Tells whether a survey knows a single enterprise, no anchor, with no other possible: its weakness is to be
 * verified.
 */
const isThin = (facts: ChainFacts, row: number, limits: GapThresholds): boolean =>
  facts.certainty[row] !== null &&
  facts.enterprises[row] === 1 &&
  possibleThatCount(facts, row) === 0 &&
  !isAnchor(facts, row, limits);

const anyPossible = (facts: ChainFacts): boolean => {
  for (let row = 0; row < facts.possible.length; row++) if (possibleThatCount(facts, row) > 0) return true;
  return false;
};

const groundsOfMissing = (facts: ChainFacts, limits: GapThresholds) => {
  const missing = missingGrounds(facts.graph, facts.enterprises);
  let possible: boolean | undefined;
  return (row: number): VerbGround => {
    const ground = missing(row);
    if (ground !== 'NOTHING_PRESENT') return ground;
    possible ??= anyPossible(facts);
    return possible ? 'CHAIN_POSSIBLY_PRESENT' : fitOf(facts.fit(row), limits);
  };
};

/**
 * Finds the ground of each segment’s verb, by row. BUILD needs that nothing of the chain is present or possible, and
 * fit (`fitOf`); COMPLETE and EXTEND are as `missingGrounds` has them; a PRESENT segment of one enterprise that a
 * survey vouches for is to be strengthened. O(segments + links). Throws LENGTH where the graph does not fit.
 * Source: rule set 2026.2 of this project.
 */
export const verbGrounds = (
  facts: ChainFacts,
  findings: readonly StatusFinding[],
  limits: GapThresholds,
): readonly VerbGround[] => {
  const missing = groundsOfMissing(facts, limits);
  return findings.map(({ status, remarks }, row) => {
    if (status === 'MISSING') return missing(row);
    if (status === 'UNKNOWN') return remarks.length > 0 ? 'POSSIBLY_PRESENT' : 'NOT_SURVEYED';
    if (status !== 'PRESENT') return status;
    return isThin(facts, row, limits) ? 'ONLY_ONE_KNOWN' : 'STRENGTH_NOT_KNOWN';
  });
};
