import { type Verb, verbs } from '../segment-verbs.js';
import { type CompletenessRange, completenessRange } from './completeness-range.js';
import type { GapThresholds } from './gap-thresholds.js';
import type { ChainInPlace } from './segment-facts.js';
import { type StatusFinding, segmentStatus } from './segment-status.js';
import { segmentVerb, type VerbGround, verbGrounds } from './segment-verb.js';

/** Segment of the chain, in the chain’s order. */
export interface SegmentGap extends StatusFinding {
  readonly row: number;
  readonly group: boolean;
  /** Null for a pure group: it is no thing one could do something about. */
  readonly verb: Verb | null;
  readonly ground: VerbGround;
}

interface VerbTally {
  readonly verb: Verb;
  readonly count: number;
  /** Segments among them whose row is to be verified. */
  readonly provisionalCount: number;
}

export interface ChainGaps {
  readonly segments: readonly SegmentGap[];
  readonly completeness: CompletenessRange;
  readonly verbs: readonly VerbTally[];
}

const tallied = (segments: readonly SegmentGap[]): readonly VerbTally[] =>
  verbs.map((verb) => {
    const rows = segments.filter((gap) => gap.verb === verb);
    const provisional = rows.filter(({ certainty }) => certainty === 'PROVISIONAL');
    return { verb, count: rows.length, provisionalCount: provisional.length };
  });

/**
 * Finds the status, certainty and verb of every segment of a chain in a place, and how complete the chain is there.
 */
export const chainGaps = (chain: ChainInPlace, limits: GapThresholds): ChainGaps => {
  const findings = chain.segments.map((facts) => segmentStatus(facts, limits));
  const grounds = verbGrounds(chain, findings, limits);
  const segments = findings.map((finding, row): SegmentGap => {
    const [group, ground] = [chain.group[row] === 1, grounds[row]!];
    return { ...finding, row, group, ground, verb: group ? null : segmentVerb(ground) };
  });
  const counted = segments
    .filter(({ group }) => !group)
    .map(({ status, row }) => ({ status, weight: chain.weight[row]! }));
  return { segments, completeness: completenessRange(counted), verbs: tallied(segments) };
};
