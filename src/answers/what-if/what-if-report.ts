import { cutNodes } from '../../analysis/graph/kept-part.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { placeDensity } from '../../snapshot/ask/product-space.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Basis, MethodNote } from '../gap/basis.type.js';
import type { GapReport } from '../gap/chain-gap-report.js';
import { gapBasis, ruleSettings } from '../gap/gap-basis.js';
import { usedSettings } from '../gap/used-settings.js';
import { presentPart } from '../network/present-part.js';
import type {
  ChainState,
  CutSegment,
  ReachableSegment,
  SegmentChange,
  WhatIfReport,
} from './what-if.type.js';

/** A chain in a place as one snapshot shows it. */
export interface Seen {
  readonly snapshot: Snapshot;
  readonly report: GapReport;
}

/** Rise below which a difference is only the last digits of a sum. */
const leastRise = 1e-12;

const codeOf = ({ snapshot, report }: Seen, row: number): string =>
  snapshot.segments.codes[chainView(snapshot, report.question.chain).members[row]!.segment]!;

const stateOf = ({ report: { gaps } }: Seen): ChainState => ({
  completeness: gaps.completeness.value,
  completenessRange: gaps.completeness.range,
  verbs: gaps.verbs,
});

const changesOf = (before: Seen, after: Seen): SegmentChange[] =>
  before.report.gaps.segments.flatMap((was, row) => {
    const is = after.report.gaps.segments[row]!;
    if ((was.group && is.group) || (was.status === is.status && was.verb === is.verb)) return [];
    return {
      segmentCode: codeOf(before, row),
      statusBefore: was.status,
      statusAfter: is.status,
      certaintyBefore: was.certainty,
      certaintyAfter: is.certainty,
      possibleCount: before.report.facts.possible[row]!,
      verbBefore: was.verb,
      verbAfter: is.verb,
    };
  });

const densityOf = ({ snapshot, report: { question } }: Seen): Float64Array | null =>
  placeDensity(snapshot, question.measure, question.place);

const newlyReachable = (before: Seen, after: Seen): ReachableSegment[] => {
  const [was, is] = [densityOf(before), densityOf(after)];
  if (is === null) return [];
  const { gaps, facts, question } = after.report;
  const { members } = chainView(after.snapshot, question.chain);
  const rise = (row: number): number => is[members[row]!.segment]! - (was?.[members[row]!.segment] ?? 0);
  const near = gaps.segments.filter(
    ({ row, group }) => !group && facts.enterprises[row] === 0 && rise(row) > leastRise,
  );
  return near
    .map(({ row }) => ({ row, rise: rise(row), segmentCode: codeOf(after, row) }))
    .sort((a, b) => b.rise - a.rise || (a.segmentCode < b.segmentCode ? -1 : 1))
    .map(({ row, segmentCode }) => ({
      segmentCode,
      densityBefore: was?.[members[row]!.segment] ?? null,
      densityAfter: is[members[row]!.segment]!,
    }));
};

const cutSegments = (seen: Seen): CutSegment[] => {
  const { question } = seen.report;
  const local = presentPart(seen.snapshot, question.place, chainView(seen.snapshot, question.chain));
  return [...cutNodes(local).nodes].sort((a, b) => a - b).map((row) => ({ segmentCode: codeOf(seen, row) }));
};

const metrics = ['status', 'verb', 'locationQuotient', 'concentration', 'completeness'];

const methods: readonly MethodNote[] = [
  {
    metric: 'newlyReachable',
    method: 'ω[c,s] = Σ_t M[c,t]·φ[s,t]/Σ_t φ[s,t] over prefectures, M and φ made anew after the changes',
    version: '1',
    source: 'Hidalgo et al. 2007',
  },
  {
    metric: 'cutPoints',
    method: 'articulation points of the present segments, without directions',
    version: '1',
    source: 'Tarjan 1972',
  },
];

const basisOf = ({ snapshot, report }: Seen): Basis => {
  const basis = gapBasis(snapshot, report);
  return {
    ...basis,
    used: usedSettings(ruleSettings(snapshot, report.question)),
    methods: [...basis.methods.filter(({ metric }) => metrics.includes(metric)), ...methods],
  };
};

/** Reports the differences between a chain as it is and as it would be. The report holds codes and numbers, no snapshot. */
export const whatIfReport = (
  before: Seen,
  after: Seen,
  confirmedCount: number,
  settling: readonly (string | null)[],
): WhatIfReport => ({
  __typename: 'WhatIfReport',
  before: stateOf(before),
  after: stateOf(after),
  confirmedCount,
  changes: changesOf(before, after),
  newlyReachable: newlyReachable(before, after),
  place: before.report.question.place,
  settling,
  cutPointsBefore: cutSegments(before),
  cutPointsAfter: cutSegments(after),
  basis: basisOf(after),
});
