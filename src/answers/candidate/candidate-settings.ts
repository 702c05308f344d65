import { dayOfNumber } from '../../codes/day-number.js';
import { keyOfPlace } from '../../facts/place/key-of-place.js';
import { dayAsked } from '../../request/day-asked.js';
import { ruleSetAsked } from '../../request/rule-set-asked.js';
import { outermost } from '../../snapshot/ask/outermost.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { thresholdsOf } from '../gap/gap-question.js';
import type { Settings } from '../gap/used-settings.js';
import { defaultVerbs, isByVerbs } from './gap-segments.js';
import type { Ranking, Scores } from './rank/candidate-score.js';
import { type TargetCandidatesInput, weightNames } from './target-candidates.input.js';

const keyOf = ({ kind, code }: { readonly kind: string; readonly code: string }): string => `${kind}:${code}`;

/** Rule by which the gaps were found; nothing where they were named. */
const gapSettings = (snapshot: Snapshot, place: number, input: TargetCandidatesInput): Settings => {
  if (!isByVerbs(input)) return { segments: input.segments };
  return {
    ruleSet: ruleSetAsked(input.ruleSet),
    asOf: dayOfNumber(dayAsked('asOf', input.asOf)),
    verbs: input.verbs?.length ? input.verbs : defaultVerbs,
    reference: input.reference ? keyOf(input.reference) : keyOfPlace(snapshot, outermost(snapshot, place)),
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

/** Settings of a list of candidates: conditions as given, weights as used. */
export const candidateSettings = (
  snapshot: Snapshot,
  place: number,
  input: TargetCandidatesInput,
  [ranking, scores]: readonly [Ranking, Pick<Scores, 'weights'>],
): Settings => ({
  place: keyOfPlace(snapshot, place),
  chain: input.chain,
  ...gapSettings(snapshot, place, input),
  measure: input.measure ?? 'ENTERPRISES',
  sources: input.sources?.map(keyOf),
  minProximity: input.minProximity,
  conditions: { ...input.conditions },
  ranking: rankingSettings(ranking, scores),
});
