import { createHash } from 'node:crypto';
import { placeRow } from '../../facts/place/place-row.js';
import { InputError } from '../../request/errors.js';
import { lazy } from '../../request/lazy.js';
import { numberWithin } from '../../request/number-within.js';
import type { RequestContext } from '../../request/request-context.js';
import { ruleSetAsked } from '../../request/rule-set-asked.js';
import { fitReady } from '../../snapshot/ask/fit/place-fit.js';
import { relatednessReady } from '../../snapshot/ask/product-space.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { answerBasis } from '../gap/answer-basis.js';
import { candidateMethods } from './candidate-methods.js';
import { candidateOf } from './candidate-of.js';
import { candidateSettings } from './candidate-settings.js';
import { candidateConditions } from './condition/candidate-conditions.js';
import { meetConditions } from './condition/meet-conditions.js';
import { outOfBusiness } from './condition/out-of-business.js';
import { withoutEnded } from './condition/without-ended.js';
import { gapSegments, isByVerbs } from './gap-segments.js';
import { localSuppliers } from './local/local-suppliers.js';
import type { CandidateBlock } from './pool/candidate-block.js';
import { knownPart } from './pool/candidate-columns.js';
import { candidateGround } from './pool/candidate-ground.js';
import { type CandidateList, candidateList } from './pool/candidate-list.js';
import { type CandidatePlace, candidatePlace } from './pool/candidate-place.js';
import { candidatePool, type PoolSearch } from './pool/candidate-pool.js';
import { oneRowEach } from './pool/one-row-each.js';
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
      { zh: `${sources?.length}个地点`, en: `${sources?.length} places` },
      { zh: '最多100个地点', en: 'at most 100 places' },
    );
  const rows = (sources ?? []).map((source, i) => placeRow(snapshot, `sources[${i}]`, source));
  const same = rows.indexOf(place);
  if (same >= 0)
    throw new InputError(`sources[${same}]`, sources![same]!.code, {
      zh: '与place不同的地点',
      en: 'another place than `place`',
    });
  return rows;
};

interface Pooled {
  readonly pool: readonly CandidateBlock[];
  readonly gaps: readonly number[];
  readonly search: PoolSearch;
}

const searchOf = (snapshot: Snapshot, input: TargetCandidatesInput, place: number): PoolSearch => ({
  sources: sourcesOf(snapshot, input, place),
  includeOwnProvince: input.conditions?.includeOwnProvince ?? false,
  measure: input.measure ?? 'ENTERPRISES',
  minProximity:
    input.minProximity == null ? null : numberWithin('minProximity', input.minProximity, 1, [1e-6, 1]),
});

/** Share of the candidates whose revenue is known, and whether any figure is an estimate. */
const coverageOf = ({ blocks, size }: CandidateList) => {
  let [known, estimated] = [0, 0];
  for (const { columns, rows } of blocks)
    for (const row of rows) {
      known += columns.known[row]! & knownPart.size;
      estimated += columns.estimated[row]!;
    }
  return { coverage: size === 0 ? null : known / size, estimated: estimated > 0 };
};

/** Pool without those who ended, and the candidates of it that meet every condition, each enterprise once. */
const candidatesOf = async (
  context: RequestContext,
  input: TargetCandidatesInput,
  at: CandidatePlace,
  { pool, gaps, search }: Pooled,
) => {
  const includeDelisted = input.conditions?.includeDelisted ?? false;
  const gone = await outOfBusiness(context);
  const ended = withoutEnded(at, oneRowEach(context.snapshot, pool), gone, {
    ...search,
    segments: gaps,
    includeDelisted,
  });
  const conditions = await candidateConditions(context, input.conditions, at.place);
  const { left, excluded } = meetConditions(at, ended.left, conditions);
  return { list: candidateList(at, left), excluded: [ended.ended, ...excluded] };
};

/** Ranks the enterprises that could close the gaps of a place. */
export const findTargetCandidates = async (
  context: RequestContext,
  input: TargetCandidatesInput,
): Promise<CandidateReport> => {
  const { snapshot } = context;
  const place = placeRow(snapshot, 'place', input.place);
  const ruleSet = ruleSetAsked(input.ruleSet);
  const ranking = rankingOf(input.ranking);
  if (isByVerbs(input)) await fitReady(snapshot, input.measure ?? 'ENTERPRISES');
  const gaps = gapSegments(snapshot, place, input);
  const search = searchOf(snapshot, input, place);
  if (search.minProximity !== null) await relatednessReady(snapshot, search.measure);
  const [ground, at] = [await candidateGround(context), await candidatePlace(context, place, input)];
  const pool = candidatePool(ground, at, gaps, search);
  const { list, excluded } = await candidatesOf(context, input, at, { pool, gaps, search });
  const order = candidateOrder(snapshot, list, ranking);
  const local = lazy(() => localSuppliers(at, gaps));
  return {
    __typename: 'CandidateReport',
    list: listName(snapshot, input),
    first: (count) =>
      order.first(count).map((placed, i) => candidateOf(ground, { list, pool }, order, placed, i + 1)),
    ranking: usedRanking(ranking, order),
    total: list.size,
    gapCount: gaps.length,
    local,
    excluded,
    basis: {
      ...answerBasis(snapshot, {
        used: candidateSettings(snapshot, place, input, [ranking, order]),
        measure: input.measure ?? 'ENTERPRISES',
        ...coverageOf(list),
        methods: candidateMethods(ranking, order),
      }),
      ruleSet,
    },
  };
};
