import type { ChainFacts } from './chain-facts.js';
import { completeness } from './completeness.js';
import type { GapThresholds } from './gap-thresholds.js';
import { isSurveyed, type StatusFinding, segmentStatus } from './segment-status.js';
import { type Verb, type VerbGround, verbGrounds, verbOn, verbs } from './segment-verbs.js';

/** Segment of the chain, in the chain’s order. */
export interface SegmentGap extends StatusFinding {
  readonly row: number;
  readonly group: boolean;
  /** Null for a pure group: it is no thing one could do something about. */
  readonly verb: Verb | null;
  readonly ground: VerbGround;
}

export interface ChainGaps {
  readonly segments: readonly SegmentGap[];
  readonly completeness: number | null;
  /** Every verb with the number of its segments. */
  readonly verbs: readonly { readonly verb: Verb; readonly count: number }[];
}

const counted = (segments: readonly SegmentGap[]): ChainGaps['verbs'] => {
  const counts = new Map<Verb | null, number>();
  for (const { verb } of segments) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  return verbs.map((verb) => ({ verb, count: counts.get(verb) ?? 0 }));
};

const findingsOf = (facts: ChainFacts, thresholds: GapThresholds): StatusFinding[] => {
  const findings: StatusFinding[] = [];
  for (let row = 0; row < facts.enterprises.length; row++)
    findings.push(segmentStatus(facts, row, thresholds));
  return findings;
};

/**
 * Finds the status and verb of every segment of a chain in a place, and how complete the chain is there. Never
 * throws.
 */
export const chainGaps = (facts: ChainFacts, thresholds: GapThresholds): ChainGaps => {
  const findings = findingsOf(facts, thresholds);
  const grounds = verbGrounds(
    facts.graph,
    facts.enterprises,
    findings.map(({ status }) => status),
  );
  const segments = findings.map(({ status, weaknesses, untested }, row): SegmentGap => {
    const group = facts.group[row] === 1;
    const ground = grounds[row]!;
    return { row, group, status, weaknesses, untested, ground, verb: group ? null : verbOn(ground) };
  });
  const counts = (row: number) => facts.group[row] === 0 && isSurveyed(facts, row, thresholds);
  return {
    segments,
    completeness: completeness(facts.weight, facts.enterprises, counts),
    verbs: counted(segments),
  };
};
