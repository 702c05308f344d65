import type { ChainFacts } from './chain-facts.js';
import type { CompletenessRange } from './completeness-range.js';
import type { GapThresholds } from './gap-thresholds.js';
import type { VerbGround } from './segment-verbs.js';
import type { StatusFinding } from './status-finding.js';

/** Steps in which rule sets differ. */
export interface Rule {
  readonly segmentStatus: (facts: ChainFacts, row: number, limits: GapThresholds) => StatusFinding;
  readonly verbGrounds: (
    facts: ChainFacts,
    findings: readonly StatusFinding[],
    limits: GapThresholds,
  ) => readonly VerbGround[];
  readonly completeness: (
    facts: ChainFacts,
    findings: readonly StatusFinding[],
    limits: GapThresholds,
  ) => CompletenessRange;
}
