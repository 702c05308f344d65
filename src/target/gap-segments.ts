import { chainGaps } from '../analysis/chain-gap/chain-gaps.js';
import { defaultThresholds } from '../analysis/chain-gap/gap-thresholds.js';
import type { Verb } from '../analysis/chain-gap/segment-verbs.js';
import { chainRow } from '../place/chain-row.js';
import { InputError } from '../place/input-error.js';
import { chainFacts } from '../projection/chain-facts.js';
import { chainView } from '../projection/chain-view.js';
import { type Image, none } from '../projection/image.js';
import { segmentRow } from './named-rows.js';
import type { TargetCandidatesInput } from './target-candidates.input.js';

/** Segments of a chain that have one of the verbs in the place. */
const segmentsWithVerbs = (
  image: Image,
  place: number,
  chain: number,
  verbs: readonly Verb[],
  assumeSurveyed: boolean,
): number[] => {
  const question = {
    chain,
    place,
    reference: place,
    measure: 'ENTERPRISES',
    sums: 'ALL',
    assumeSurveyed,
  } as const;
  let reference = place;
  while (image.places.parent[reference] !== none) reference = image.places.parent[reference]!;
  const { segments } = chainGaps(chainFacts(image, { ...question, reference }), defaultThresholds);
  const { members } = chainView(image, chain);
  return segments
    .filter(({ verb }) => verb !== null && verbs.includes(verb))
    .map(({ row }) => members[row]!.segment);
};

/** Rows of the segments asked for: those named, or all of the chain that have one of the verbs in the place. */
export const gapSegments = (image: Image, place: number, input: TargetCandidatesInput): number[] => {
  const { segments, chain, verbs, assumeSurveyed } = input;
  const inChain = chain ? chainRow(image, chain) : null;
  if (segments && segments.length > 0) {
    if (segments.length > 200) throw new InputError('segments', `${segments.length} codes`, '1 to 200 codes');
    return [...new Set(segments.map((code, i) => segmentRow(image, `segments[${i}]`, code)))];
  }
  if (inChain === null) throw new InputError('chain', 'nothing', 'a chain, or segments');
  const wanted = verbs && verbs.length > 0 ? verbs : (['BUILD', 'COMPLETE', 'EXTEND'] as const);
  return segmentsWithVerbs(image, place, inChain, wanted, assumeSurveyed ?? false);
};
