import { createHash } from 'node:crypto';
import { placeRow } from '../../facts/place/place-row.js';
import { InputError } from '../../request/errors.js';
import { numberWithin } from '../../request/number-within.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { answerBasis } from '../gap/answer-basis.js';
import { candidateMethods } from './candidate-methods.js';
import { candidateOf } from './candidate-of.js';
import { candidateSettings } from './candidate-settings.js';
import { candidateConditions } from './condition/candidate-conditions.js';
import { meetConditions } from './condition/meet-conditions.js';
import { gapSegments } from './gap-segments.js';
import { candidateGround } from './pool/candidate-ground.js';
import { type CandidateList, candidateList } from './pool/candidate-list.js';
import { candidatePlace } from './pool/candidate-place.js';
import { candidatePool, type PoolSearch } from './pool/candidate-pool.js';
import { candidateOrder } from './rank/candidate-order.js';
import { rankingOf } from './rank/ranking-of.js';
import { usedRanking } from './rank/used-ranking.js';
import type { TargetCandidatesInput } from './target-candidates.input.js';
import type { CandidateReport } from './target-candidates.type.js';

/** Names the list that a cursor belongs to: this question at this revision. */
const listName = (snapshot: Snapshot, input: TargetCandidatesInput): string =>
  `targetCandidates:${createHash('sha256')
    .update(JSON.stringify([snapshot.revision, input]))
    .digest('base64url')
    .slice(0, 16)}`;

const sourcesOf = (snapshot: Snapshot, { sources }: TargetCandidatesInput, place: number): number[] => {
  if ((sources?.length ?? 0) > 100)
    throw new InputError(
      'sources',
      { zh: `${sources?.length} 个地点`, en: `${sources?.length} places` },
      { zh: '最多 100 个地点', en: 'at most 100 places' },
    );
  const rows = (sources ?? []).map((source, i) => placeRow(snapshot, `sources[${i}]`, source));
  const same = rows.indexOf(place);
  if (same >= 0)
    throw new InputError(`sources[${same}]`, sources![same]!.code, {
      zh: '与 place 不同的地点',
      en: 'another place than `place`',
    });
  return rows;
};

const searchOf = (snapshot: Snapshot, input: TargetCandidatesInput, place: number): PoolSearch => ({
  sources: sourcesOf(snapshot, input, place),
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

/** Share of the candidates whose revenue is known, and whether any figure is an estimate. */
const coverageOf = (list: CandidateList) => ({
  coverage: list.size === 0 ? null : count(list, 'revenueKnown') / list.size,
  estimated: count(list, 'estimated') > 0,
});

/** Ranks the enterprises that could close the gaps of a place. */
export const findTargetCandidates = async (
  context: RequestContext,
  input: TargetCandidatesInput,
): Promise<CandidateReport> => {
  const { snapshot } = context;
  const place = placeRow(snapshot, 'place', input.place);
  const ranking = rankingOf(input.ranking);
  const gaps = gapSegments(snapshot, place, input);
  const search = searchOf(snapshot, input, place);
  const [ground, at] = [await candidateGround(context), await candidatePlace(context, place)];
  const pool = candidatePool(ground, at, gaps, search);
  const conditions = await candidateConditions(context, input.conditions, place);
  const { left, excluded } = meetConditions(at, pool, conditions);
  const list = candidateList(at, left);
  const order = candidateOrder(snapshot, list, ranking);
  return {
    __typename: 'CandidateReport',
    list: listName(snapshot, input),
    first: (count) => order.first(count).map((placed, i) => candidateOf(ground, list, order, placed, i + 1)),
    ranking: usedRanking(ranking, order),
    total: list.size,
    gapCount: gaps.length,
    excluded,
    basis: answerBasis(snapshot, {
      used: candidateSettings(snapshot, place, input, [ranking, order]),
      measure: input.measure ?? 'ENTERPRISES',
      ...coverageOf(list),
      methods: candidateMethods(ranking, order),
    }),
  };
};
