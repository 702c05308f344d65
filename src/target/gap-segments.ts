import type { Verb } from '../analysis/chain-gap/segment-verbs.js';
import { chainGapReport } from '../chain/chain-gap-report.js';
import { gapQuestion, thresholdsOf } from '../chain/gap-question.js';
import { chainRow } from '../place/chain-row.js';
import { InputError } from '../place/input-error.js';
import { placeRow } from '../place/place-row.js';
import { chainView } from '../projection/chain-view.js';
import type { Image } from '../projection/image.js';
import { segmentRow } from './named-rows.js';
import type { TargetCandidatesInput } from './target-candidates.input.js';

/** Segments of a chain that have one of the verbs in the place, by the same rule as `chainGaps`. */
const segmentsWithVerbs = (
  image: Image,
  input: TargetCandidatesInput,
  rows: Parameters<typeof gapQuestion>[2],
  verbs: readonly Verb[],
): number[] => {
  const question = gapQuestion(image, { ...input, chain: input.chain!, groups: false, weights: null }, rows);
  const { members } = chainView(image, rows.chain);
  return chainGapReport(image, question)
    .rows.filter(({ verb }) => verb !== null && verbs.includes(verb))
    .map(({ row }) => members[row]!.segment);
};

export const defaultVerbs = ['BUILD', 'COMPLETE', 'EXTEND'] as const satisfies readonly Verb[];

/** Whether the gaps are those of a chain, and not named one by one. */
export const isByVerbs = ({ segments }: TargetCandidatesInput): boolean => !segments?.length;

/** Rows of the segments asked for: those named, or all of the chain that have one of the verbs in the place. */
export const gapSegments = (image: Image, place: number, input: TargetCandidatesInput): number[] => {
  const { verbs } = input;
  const segments = input.segments ?? [];
  const chain = input.chain ? chainRow(image, input.chain) : null;
  if (segments.length > 0) {
    thresholdsOf(input.thresholds);
    if (segments.length > 200)
      throw new InputError(
        'segments',
        { zh: `${segments.length} 个代码`, en: `${segments.length} codes` },
        { zh: '1 到 200 个代码', en: '1 to 200 codes' },
      );
    return [...new Set(segments.map((code, i) => segmentRow(image, `segments[${i}]`, code)))];
  }
  if (chain === null)
    throw new InputError(
      'chain',
      { zh: '未给出', en: 'nothing' },
      { zh: '产业链，或环节', en: 'a chain, or segments' },
    );
  const wanted = verbs && verbs.length > 0 ? verbs : defaultVerbs;
  const reference = input.reference ? placeRow(image, 'reference', input.reference) : undefined;
  return segmentsWithVerbs(image, input, { place, chain, reference }, wanted);
};
