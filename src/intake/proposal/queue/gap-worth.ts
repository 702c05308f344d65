import type { Verb } from '../../../analysis/chain-gap/segment-verbs.js';
import type { SegmentStatus } from '../../../analysis/chain-gap/status-finding.js';
import { chainGapReport } from '../../../answers/gap/chain-gap-report.js';
import type { ChainGapsInput } from '../../../answers/gap/chain-gaps.input.js';
import { gapQuestion } from '../../../answers/gap/gap-question.js';
import { chainView } from '../../../snapshot/ask/chain-view.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';

/** How a segment stands in a place, in the chain where a look is worth most. */
export interface SegmentStanding {
  readonly chain: number;
  readonly status: SegmentStatus;
  readonly verb: Verb | null;
  readonly worth: number;
}

/** Worth of a look by what it may change: a gap closed before a strong segment confirmed. */
const worths: Readonly<Record<SegmentStatus, number>> = {
  MISSING: 1,
  UNKNOWN: 1,
  WEAK: 0.7,
  PRESENT: 0.5,
  STRONG: 0.25,
};

/** The question of `chainGaps` with its defaults. */
const standard: ChainGapsInput = {
  place: { kind: 'REGION', code: '' },
  chain: '',
  measure: 'ENTERPRISES',
  sums: 'ALL',
  assumeSurveyed: false,
  groups: false,
};

function standingsInChain(snapshot: Snapshot, place: number, chain: number): [number, SegmentStanding][] {
  const question = gapQuestion(snapshot, standard, { place, chain, reference: undefined });
  const { members } = chainView(snapshot, chain);
  return chainGapReport(snapshot, question).gaps.segments.flatMap(({ row, status, verb }) => {
    const segment = members[row]?.segment;
    return segment === undefined ? [] : [[segment, { chain, status, verb, worth: worths[status] }]];
  });
}

/** Finds how the segments of chains stand in a place. */
export function segmentStandings(
  snapshot: Snapshot,
  place: number,
  chains: readonly number[],
): ReadonlyMap<number, SegmentStanding> {
  const standings = new Map<number, SegmentStanding>();
  for (const chain of chains)
    for (const [segment, standing] of standingsInChain(snapshot, place, chain))
      if ((standings.get(segment)?.worth ?? -1) < standing.worth) standings.set(segment, standing);
  return standings;
}
