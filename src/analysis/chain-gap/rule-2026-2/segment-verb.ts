import { type MissingGround, missingGrounds, type Verb } from '../segment-verbs.js';
import { type Fit, fitOf } from './fit.js';
import type { GapThresholds } from './gap-thresholds.js';
import { type ChainInPlace, possibleThatCount, type SegmentFacts } from './segment-facts.js';
import { isAnchor, type StatusFinding } from './segment-status.js';

/** Ground on which a verb stands. */
export type VerbGround =
  | Exclude<MissingGround, 'NOTHING_PRESENT'>
  | Fit
  | 'CHAIN_POSSIBLY_PRESENT'
  | 'WEAK'
  | 'ONLY_ONE_KNOWN'
  | 'STRENGTH_NOT_KNOWN'
  | 'STRONG'
  | 'POSSIBLY_PRESENT'
  | 'NOT_SURVEYED';

const verbOf: Readonly<Record<VerbGround, Verb>> = {
  LEADING_CHAIN: 'BUILD',
  RELATED: 'BUILD',
  CONSUMED_BY_PRESENT: 'COMPLETE',
  BETWEEN_PRESENT: 'COMPLETE',
  FED_BY_PRESENT: 'EXTEND',
  WEAK: 'STRENGTHEN',
  ONLY_ONE_KNOWN: 'STRENGTHEN',
  STRONG: 'KEEP',
  NOTHING_NEAR: 'WATCH',
  FIT_NOT_KNOWN: 'WATCH',
  CHAIN_POSSIBLY_PRESENT: 'WATCH',
  NO_LINK_TO_PRESENT: 'WATCH',
  STRENGTH_NOT_KNOWN: 'WATCH',
  POSSIBLY_PRESENT: 'WATCH',
  NOT_SURVEYED: 'WATCH',
};

export const segmentVerb = (ground: VerbGround): Verb => verbOf[ground];

/**
 * Tells whether a survey knows a single enterprise, no anchor, with no other possible: its weakness is to be
 * verified.
 */
const isThin = (facts: SegmentFacts, limits: GapThresholds): boolean =>
  facts.certainty !== null &&
  facts.enterprises === 1 &&
  possibleThatCount(facts) === 0 &&
  !isAnchor(facts, limits);

const groundsOfAbsent = (chain: ChainInPlace, limits: GapThresholds) => {
  const present = chain.segments.map(({ enterprises }) => enterprises);
  const missing = missingGrounds(chain.graph, present);
  const possible = chain.segments.some((facts) => possibleThatCount(facts) > 0);
  return (row: number): VerbGround => {
    const ground = missing(row);
    if (ground !== 'NOTHING_PRESENT') return ground;
    return possible ? 'CHAIN_POSSIBLY_PRESENT' : fitOf(chain.fit(row), limits);
  };
};

/**
 * Finds the ground of each segment’s verb, by row. BUILD needs that nothing of the chain is present or possible, and
 * fit (`fitOf`); COMPLETE and EXTEND are as `missingGrounds` has them; a PRESENT segment of one enterprise that a
 * survey vouches for is to be strengthened. O(segments + links). Throws LENGTH where the graph does not fit.
 * Source: rule set 2026.2 of this project.
 */
export const verbGrounds = (
  chain: ChainInPlace,
  findings: readonly StatusFinding[],
  limits: GapThresholds,
): readonly VerbGround[] => {
  const missing = groundsOfAbsent(chain, limits);
  return findings.map(({ status, remarks }, row) => {
    if (status === 'MISSING') return missing(row);
    if (status === 'UNKNOWN')
      return remarks.includes('POSSIBLY_PRESENT') ? 'POSSIBLY_PRESENT' : 'NOT_SURVEYED';
    if (status !== 'PRESENT') return status;
    return isThin(chain.segments[row]!, limits) ? 'ONLY_ONE_KNOWN' : 'STRENGTH_NOT_KNOWN';
  });
};
