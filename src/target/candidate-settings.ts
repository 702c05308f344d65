import { thresholdsOf } from '../chain/gap-question.js';
import type { Settings } from '../chain/used-settings.js';
import { keyOfPlace } from '../place/key-of-place.js';
import type { Image } from '../projection/image.js';
import { outermost } from '../projection/outermost.js';
import type { Ranking, Scores } from './candidate-score.js';
import { defaultVerbs, isByVerbs } from './gap-segments.js';
import { type TargetCandidatesInput, weightNames } from './target-candidates.input.js';

const keyOf = ({ kind, code }: { readonly kind: string; readonly code: string }): string => `${kind}:${code}`;

/** By what rule the gaps were found; nothing where they were named. */
const gapSettings = (image: Image, place: number, input: TargetCandidatesInput): Settings => {
  if (!isByVerbs(input)) return { segments: input.segments };
  return {
    verbs: input.verbs?.length ? input.verbs : defaultVerbs,
    reference: input.reference ? keyOf(input.reference) : keyOfPlace(image, outermost(image, place)),
    sums: input.sums ?? 'ALL',
    assumeSurveyed: input.assumeSurveyed ?? false,
    thresholds: { ...thresholdsOf(input.thresholds) },
  };
};

const rankingSettings = (
  { method, normalisation, weighting }: Ranking,
  { weights }: Pick<Scores, 'weights'>,
): Settings => ({
  method,
  normalisation: method === 'TOPSIS' ? normalisation : null,
  weighting,
  weights: Object.fromEntries(weightNames.map((name, i) => [name, weights[i]!])),
});

/** What a list of candidates was made with: conditions as given, weights as used. */
export const candidateSettings = (
  image: Image,
  place: number,
  input: TargetCandidatesInput,
  [ranking, scores]: readonly [Ranking, Pick<Scores, 'weights'>],
): Settings => ({
  place: keyOfPlace(image, place),
  chain: input.chain,
  ...gapSettings(image, place, input),
  measure: input.measure ?? 'ENTERPRISES',
  sources: input.sources?.map(keyOf),
  minProximity: input.minProximity,
  conditions: { ...input.conditions },
  ranking: rankingSettings(ranking, scores),
});
