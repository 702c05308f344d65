import type { ChainFacts } from './chain-facts.js';
import type { CompletenessRange } from './completeness-range.js';
import type { GapThresholds } from './gap-thresholds.js';
import type { Rule } from './rule.js';
import { rule20261 } from './rule-2026-1/rule.js';
import { rule20262 } from './rule-2026-2/rule.js';
import type { RuleSet } from './rule-set.js';
import { type Verb, type VerbGround, verbOn, verbs } from './segment-verbs.js';
import type { StatusFinding } from './status-finding.js';

/** Segment of the chain, in the chain’s order. */
export interface SegmentGap extends StatusFinding {
  readonly row: number;
  readonly group: boolean;
  /** Null for a pure group: it is no thing one could do something about. */
  readonly verb: Verb | null;
  readonly ground: VerbGround;
}

export interface VerbTally {
  readonly verb: Verb;
  readonly count: number;
  /** Segments among them whose row is to be verified. */
  readonly provisionalCount: number;
}

export interface ChainGaps {
  readonly segments: readonly SegmentGap[];
  readonly completeness: CompletenessRange;
  /** Every verb with the number of its segments. */
  readonly verbs: readonly VerbTally[];
}

const rules: Readonly<Record<RuleSet, Rule>> = { '2026.1': rule20261, '2026.2': rule20262 };

const tallied = (segments: readonly SegmentGap[]): readonly VerbTally[] => {
  const tallies = verbs.map((verb) => ({ verb, count: 0, provisionalCount: 0 }));
  for (const { verb, certainty } of segments) {
    if (verb === null) continue;
    const tally = tallies[verbs.indexOf(verb)]!;
    tally.count++;
    if (certainty === 'PROVISIONAL') tally.provisionalCount++;
  }
  return tallies;
};

/**
 * Finds the status, certainty and verb of every segment of a chain in a place, and how complete the chain is there, by
 * a rule set. Throws LENGTH where the columns do not fit the graph.
 */
export const chainGaps = (facts: ChainFacts, limits: GapThresholds, ruleSet: RuleSet): ChainGaps => {
  const rule = rules[ruleSet];
  const findings: StatusFinding[] = [];
  for (let row = 0; row < facts.enterprises.length; row++)
    findings.push(rule.segmentStatus(facts, row, limits));
  const grounds = rule.verbGrounds(facts, findings, limits);
  const segments = findings.map((finding, row): SegmentGap => {
    const { status, certainty, weaknesses, untested, remarks } = finding;
    const [group, ground] = [facts.group[row] === 1, grounds[row]!];
    const verb = group ? null : verbOn(ground);
    return { row, group, status, certainty, weaknesses, untested, remarks, ground, verb };
  });
  return {
    segments,
    completeness: rule.completeness(facts, findings, limits),
    verbs: tallied(segments),
  };
};
