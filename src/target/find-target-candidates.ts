import { createHash } from 'node:crypto';
import { InputError } from '../place/input-error.js';
import { placeRow } from '../place/place-row.js';
import type { RequestContext } from '../place/request-context.js';
import type { Image } from '../projection/image.js';
import { answerBasis } from './answer-basis.js';
import { candidateConditions } from './candidate-conditions.js';
import { type CandidateFacts, candidateFactsFor } from './candidate-facts.js';
import { candidateMethods } from './candidate-methods.js';
import { candidatePairs, type PairSearch } from './candidate-pairs.js';
import { candidateParts, candidateScores, type Scores } from './candidate-score.js';
import { candidateSettings } from './candidate-settings.js';
import { gapSegments } from './gap-segments.js';
import { meetConditions } from './meet-conditions.js';
import { numberWithin } from './named-rows.js';
import { rankingOf } from './ranking-of.js';
import type { TargetCandidatesInput } from './target-candidates.input.js';
import type { Candidate, CandidateReport } from './target-candidates.type.js';
import { usedRanking } from './used-ranking.js';

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

const ordered = (image: Image, facts: readonly CandidateFacts[], { values }: Scores): number[] => {
  const idOf = (i: number) => image.enterprises.ids[facts[i]!.enterprise]!;
  const codeOf = (i: number) => image.segments.codes[facts[i]!.segment]!;
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  // Where no score can be had the order is by id alone.
  const score = (i: number) => (Number.isNaN(values[i]!) ? -1 : values[i]!);
  return [...facts.keys()].sort(
    (a, b) => score(b) - score(a) || byText(idOf(a), idOf(b)) || byText(codeOf(a), codeOf(b)),
  );
};

/** Which list a cursor belongs to: this very question at this very revision. */
const listName = (image: Image, input: TargetCandidatesInput): string =>
  `targetCandidates:${createHash('sha256')
    .update(JSON.stringify([image.revision, input]))
    .digest('base64url')
    .slice(0, 16)}`;

const sourcesOf = (image: Image, { sources }: TargetCandidatesInput, place: number): number[] => {
  if ((sources?.length ?? 0) > 100)
    throw new InputError(
      'sources',
      { zh: `${sources?.length} 个地点`, en: `${sources?.length} places` },
      { zh: '最多 100 个地点', en: 'at most 100 places' },
    );
  const rows = (sources ?? []).map((source, i) => placeRow(image, `sources[${i}]`, source));
  const same = rows.indexOf(place);
  if (same >= 0)
    throw new InputError(`sources[${same}]`, sources![same]!.code, {
      zh: '与 place 不同的地点',
      en: 'another place than `place`',
    });
  return rows;
};

const searchOf = (image: Image, input: TargetCandidatesInput, place: number): PairSearch => ({
  place,
  sources: sourcesOf(image, input, place),
  measure: input.measure ?? 'ENTERPRISES',
  minProximity:
    input.minProximity == null ? null : numberWithin('minProximity', input.minProximity, 1, [1e-6, 1]),
});

/** Who could close the gaps of a place, best first. */
export const findTargetCandidates = async (
  context: RequestContext,
  input: TargetCandidatesInput,
): Promise<CandidateReport> => {
  const { image } = context;
  const place = placeRow(image, 'place', input.place);
  const ranking = rankingOf(input.ranking);
  const gaps = gapSegments(image, place, input);
  const pairs = candidatePairs(image, gaps, searchOf(image, input, place));
  const conditions = await candidateConditions(context, input.conditions, place);
  const factsOf = await candidateFactsFor(context, place);
  const { left, excluded } = meetConditions(pairs.map(factsOf), conditions);
  const columns = candidateParts.map((_, part) => Float64Array.from(left, ({ parts }) => parts[part]!));
  const scores = candidateScores(columns, ranking);
  const ranked = ordered(image, left, scores).map((i, position): Candidate => {
    const facts = left[i]!;
    return {
      facts,
      enterpriseId: image.enterprises.ids[facts.enterprise]!,
      segmentCode: image.segments.codes[facts.segment]!,
      throughCode: image.segments.codes[facts.through]!,
      proximity: facts.proximity,
      rank: position + 1,
      scoring: { value: orNull(scores.values[i]!), weights: scores.weights, method: ranking.method },
      distanceKm: facts.distanceKm,
    };
  });
  const known = left.filter(({ enterprise }) => !Number.isNaN(image.enterprises.revenue[enterprise]!)).length;
  return {
    __typename: 'CandidateReport',
    list: listName(image, input),
    ranked,
    ranking: usedRanking(ranking, scores),
    total: ranked.length,
    gapCount: gaps.length,
    excluded,
    basis: answerBasis(image, {
      used: candidateSettings(image, place, input, [ranking, scores]),
      measure: input.measure ?? 'ENTERPRISES',
      coverage: left.length === 0 ? null : known / left.length,
      estimated: left.some(({ enterprise }) => image.enterprises.estimated[enterprise] === 1),
      methods: candidateMethods(ranking, scores),
    }),
  };
};
