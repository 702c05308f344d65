import { createHash } from 'node:crypto';
import { InputError } from '../place/input-error.js';
import { placeRow } from '../place/place-row.js';
import type { RequestContext } from '../place/request-context.js';
import type { Image } from '../projection/image.js';
import { answerBasis } from './answer-basis.js';
import { candidateConditions } from './candidate-conditions.js';
import { candidateGround } from './candidate-ground.js';
import { type CandidateList, candidateList } from './candidate-list.js';
import { candidateMethods } from './candidate-methods.js';
import { candidateOf } from './candidate-of.js';
import { candidateOrder } from './candidate-order.js';
import { candidatePlace } from './candidate-place.js';
import { candidatePool, type PoolSearch } from './candidate-pool.js';
import { candidateSettings } from './candidate-settings.js';
import { gapSegments } from './gap-segments.js';
import { meetConditions } from './meet-conditions.js';
import { numberWithin } from './named-rows.js';
import { rankingOf } from './ranking-of.js';
import type { TargetCandidatesInput } from './target-candidates.input.js';
import type { CandidateReport } from './target-candidates.type.js';
import { usedRanking } from './used-ranking.js';

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

const searchOf = (image: Image, input: TargetCandidatesInput, place: number): PoolSearch => ({
  sources: sourcesOf(image, input, place),
  measure: input.measure ?? 'ENTERPRISES',
  minProximity:
    input.minProximity == null ? null : numberWithin('minProximity', input.minProximity, 1, [1e-6, 1]),
});

const count = ({ blocks }: CandidateList, flags: 'revenueKnown' | 'estimated'): number => {
  let sum = 0;
  for (const { columns, rows } of blocks) {
    const column = columns[flags];
    for (let i = 0; i < rows.length; i++) sum += column[rows[i]!]!;
  }
  return sum;
};

/** Of how many the revenue is known, and whether anything of one is an estimate. */
const coverageOf = (list: CandidateList) => ({
  coverage: list.size === 0 ? null : count(list, 'revenueKnown') / list.size,
  estimated: count(list, 'estimated') > 0,
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
  const search = searchOf(image, input, place);
  const [ground, at] = [await candidateGround(context), await candidatePlace(context, place)];
  const pool = candidatePool(ground, at, gaps, search);
  const conditions = await candidateConditions(context, input.conditions, place);
  const { left, excluded } = meetConditions(at, pool, conditions);
  const list = candidateList(at, left);
  const order = candidateOrder(image, list, ranking);
  return {
    __typename: 'CandidateReport',
    list: listName(image, input),
    first: (count) => order.first(count).map((one, i) => candidateOf(ground, list, order, one, i + 1)),
    ranking: usedRanking(ranking, order),
    total: list.size,
    gapCount: gaps.length,
    excluded,
    basis: answerBasis(image, {
      used: candidateSettings(image, place, input, [ranking, order]),
      measure: input.measure ?? 'ENTERPRISES',
      ...coverageOf(list),
      methods: candidateMethods(ranking, order),
    }),
  };
};
