import type { Verb } from '../../analysis/chain-gap/segment-verbs.js';
import { placeRow } from '../../facts/place/place-row.js';
import { chainRow } from '../../request/chain-row.js';
import { InputError } from '../../request/errors.js';
import { segmentRow } from '../../request/segment-row.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { chainGapReport } from '../gap/chain-gap-report.js';
import { gapQuestion, thresholdsOf } from '../gap/gap-question.js';
import type { TargetCandidatesInput } from './target-candidates.input.js';

/** Segments of a chain that have one of the verbs in the place, by the rule of `chainGaps`. */
const segmentsWithVerbs = (
  snapshot: Snapshot,
  input: TargetCandidatesInput,
  rows: Parameters<typeof gapQuestion>[2],
  verbs: readonly Verb[],
): number[] => {
  const question = gapQuestion(
    snapshot,
    { ...input, chain: input.chain!, groups: false, weights: null },
    rows,
  );
  const { members } = chainView(snapshot, rows.chain);
  return chainGapReport(snapshot, question)
    .rows.filter(({ verb }) => verb !== null && verbs.includes(verb))
    .map(({ row }) => members[row]!.segment);
};

export const defaultVerbs = ['BUILD', 'COMPLETE', 'EXTEND'] as const satisfies readonly Verb[];

/** Whether the gaps are those of a chain, and not named individually. */
export const isByVerbs = ({ segments }: TargetCandidatesInput): boolean => !segments?.length;

/** Rows of the segments asked for: the segments named, or all of the chain with the verbs in the place. */
export const gapSegments = (snapshot: Snapshot, place: number, input: TargetCandidatesInput): number[] => {
  const { verbs } = input;
  const segments = input.segments ?? [];
  const chain = input.chain ? chainRow(snapshot, input.chain) : null;
  if (segments.length > 0) {
    thresholdsOf(input.thresholds);
    if (segments.length > 200)
      throw new InputError(
        'segments',
        { zh: `${segments.length}个代码`, en: `${segments.length} codes` },
        { zh: '1到200个代码', en: '1 to 200 codes' },
      );
    return [...new Set(segments.map((code, i) => segmentRow(snapshot, `segments[${i}]`, code)))];
  }
  if (chain === null)
    throw new InputError(
      'chain',
      { zh: '未给出', en: 'nothing' },
      { zh: '产业链，或环节', en: 'a chain, or segments' },
    );
  const wanted = verbs && verbs.length > 0 ? verbs : defaultVerbs;
  const reference = input.reference ? placeRow(snapshot, 'reference', input.reference) : undefined;
  return segmentsWithVerbs(snapshot, input, { place, chain, reference }, wanted);
};
