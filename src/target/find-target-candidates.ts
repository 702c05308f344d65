import { createHash } from 'node:crypto';
import { chainGaps } from '../analysis/chain-gap/chain-gaps.js';
import { defaultThresholds } from '../analysis/chain-gap/gap-thresholds.js';
import type { Verb } from '../analysis/chain-gap/segment-verbs.js';
import { weightedMean } from '../analysis/weighted-mean.js';
import type { Score } from '../chain/score.type.js';
import { chainRow } from '../place/chain-row.js';
import { InputError } from '../place/input-error.js';
import type { RequestContext } from '../place/request-context.js';
import { chainFacts } from '../projection/chain-facts.js';
import { chainView } from '../projection/chain-view.js';
import { isPresentIn, isSeatedIn } from '../projection/containment.js';
import { type Image, none } from '../projection/image.js';
import { segmentActivities } from '../projection/segment-activities.js';
import { answerBasis } from './answer-basis.js';
import { type CandidateFacts, candidateFactsFor } from './candidate-facts.js';
import { candidateParts, candidateScores, type Ranking, type Scores } from './candidate-score.js';
import { claimedEnterprises } from './claimed-enterprises.js';
import { enterpriseRow, numberWithin, placeRow, segmentRow } from './named-rows.js';
import type { CandidateConditionsInput, TargetCandidatesInput } from './target-candidates.input.js';
import type { Candidate, CandidateReport, ExcludedCount } from './target-candidates.type.js';
import { titlesOfImage } from './titles-of-image.js';

const weightNames = [
  'capability',
  'fit',
  'customerPull',
  'footprint',
  'gradient',
  'channel',
  'distance',
] as const;

const rankingOf = ({ ranking }: TargetCandidatesInput): Ranking => {
  const weights = weightNames.map((name) =>
    numberWithin(`ranking.weights.${name}`, ranking?.weights?.[name], 1, [0, 1e9]),
  );
  if (weights.every((weight) => weight === 0))
    throw new InputError('ranking.weights', weights.join(', '), 'at least one weight above 0');
  return {
    method: ranking?.method ?? 'WEIGHTED_MEAN',
    normalisation: ranking?.normalisation ?? 'MIN_MAX',
    weighting: ranking?.weighting ?? 'GIVEN',
    weights,
  };
};

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

const segmentsOf = (image: Image, place: number, input: TargetCandidatesInput): number[] => {
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

interface Pair {
  readonly enterprise: number;
  readonly segment: number;
  readonly share: number;
}

/** Enterprises outside the place that work in a segment and sit in one of the sources, with their share of it. */
const pairsOf = (image: Image, segment: number, place: number, sources: readonly number[]): Pair[] => {
  const { enterprise, share } = image.activities;
  const rows = segmentActivities(image, segment);
  const pairs: Pair[] = [];
  for (let i = 0; i < rows.length; ) {
    const one = enterprise[rows[i]!]!;
    let [sum, here] = [0, isSeatedIn(image, one, place)];
    for (; i < rows.length && enterprise[rows[i]!] === one; i++) {
      sum += share[rows[i]!]!;
      here ||= isPresentIn(image, rows[i]!, place);
    }
    const asked = sources.length === 0 || sources.some((source) => isSeatedIn(image, one, source));
    if (!here && asked) pairs.push({ enterprise: one, segment, share: sum });
  }
  return pairs;
};

type Condition = readonly [name: string, passes: (facts: CandidateFacts) => boolean];

const conditionsOf = async (
  context: RequestContext,
  given: CandidateConditionsInput | null | undefined,
): Promise<Condition[]> => {
  if (!given) return [];
  const { revenue, employees, ids } = context.image.enterprises;
  const { maxDistanceKm, minRevenueCny, minEmployees, tiers, exclude } = given;
  const conditions: Condition[] = [];
  if (exclude && exclude.length > 1_000)
    throw new InputError('conditions.exclude', `${exclude.length} enterprises`, 'at most 1,000');
  if (exclude && exclude.length > 0) {
    const rows = await Promise.all(
      exclude.map((one, i) => enterpriseRow(context, `conditions.exclude[${i}]`, one)),
    );
    const excluded = new Set(rows);
    conditions.push(['exclude', ({ enterprise }) => !excluded.has(enterprise)]);
  }
  if (minRevenueCny != null) {
    const least = numberWithin('conditions.minRevenueCny', minRevenueCny, 0, [0, 1e15]);
    conditions.push(['minRevenueCny', ({ enterprise }) => revenue[enterprise]! >= least]);
  }
  if (minEmployees != null) {
    const least = numberWithin('conditions.minEmployees', minEmployees, 0, [0, 1e9]);
    conditions.push(['minEmployees', ({ enterprise }) => employees[enterprise]! >= least]);
  }
  if (tiers && tiers.length > 0) {
    const titles = await titlesOfImage(context);
    const holds = (enterprise: number) =>
      (titles.get(ids[enterprise]!) ?? []).some(({ tier }) => tiers.includes(tier));
    conditions.push(['tiers', ({ enterprise }) => holds(enterprise)]);
  }
  if (maxDistanceKm != null) {
    const most = numberWithin('conditions.maxDistanceKm', maxDistanceKm, 0, [0, 20_100]);
    conditions.push(['maxDistanceKm', ({ distanceKm }) => distanceKm !== null && distanceKm <= most]);
  }
  if (given.excludeClaimed) {
    const claimed = await claimedEnterprises(context);
    conditions.push(['excludeClaimed', ({ enterprise }) => !claimed.has(ids[enterprise]!)]);
  }
  return conditions;
};

const applied = (facts: CandidateFacts[], conditions: readonly Condition[]) => {
  const excluded: ExcludedCount[] = [];
  let left = facts;
  for (const [condition, passes] of conditions) {
    const kept = left.filter(passes);
    excluded.push({ condition, count: left.length - kept.length });
    left = kept;
  }
  return { left, excluded };
};

const notKnown = { zh: '未知：缺少数据', en: 'not known: data are lacking' };

const scoreOf = (
  facts: CandidateFacts,
  value: number,
  { weights }: Scores,
  method: Ranking['method'],
  language: RequestContext['language'],
): Score => {
  const known = facts.parts.map((part) => (Number.isNaN(part) ? null : part));
  // TOPSIS counts the unknown as nothing, with its full weight; a mean leaves it out.
  const used = method === 'TOPSIS' ? weights : weightedMean(known, weights).weights;
  return {
    value: Number.isNaN(value) ? null : value,
    parts: candidateParts.map((name, i) => ({
      name,
      value: known[i]!,
      weight: used[i]!,
      omitted: known[i] === null ? notKnown[language] : null,
    })),
  };
};

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

const methodsOf = ({ method, normalisation, weighting }: Ranking, { weights }: Scores) => {
  const text = candidateParts.map((name, i) => `${name} ${weights[i]?.toFixed(4) ?? 'none'}`).join(', ');
  const score =
    method === 'TOPSIS'
      ? `TOPSIS closeness, ${normalisation}; unknown counts as 0`
      : 'weighted mean; unknown left out';
  const rule = 'liantu METHODS §3';
  return [
    ['score', `${score}; weights ${weighting}: ${text}`, method === 'TOPSIS' ? 'Hwang & Yoon 1981' : rule],
    [
      'CAPABILITY',
      '1 − (1 − revenue percentile)(1 − title/2); title national 1, regional 2/3, other 1/3',
      rule,
    ],
    ['FIT', 'share of the enterprise in the segment', rule],
    ['CUSTOMER_PULL', 'k/(k + 1), k its known customers in the place', rule],
    ['FOOTPRINT', '1 with a site or affiliate in the place, 0.5 in its province, else 0', rule],
    ['GRADIENT', 'min(LQ, 3)/3 of its prefecture by enterprises', 'Isard 1960'],
    ['CHANNEL', '1 where a centre, enclave or pairing of the place reaches its prefecture', rule],
    ['DISTANCE', 'exp(−d/1000 km) on a sphere of 6,371.0088 km', 'Wilson 1971'],
  ] as const;
};

/** Which list a cursor belongs to: this very question at this very revision. */
const listName = (image: Image, input: TargetCandidatesInput): string =>
  `targetCandidates:${createHash('sha256')
    .update(JSON.stringify([image.revision, input]))
    .digest('base64url')
    .slice(0, 16)}`;

const sourcesOf = (image: Image, { sources }: TargetCandidatesInput, place: number): number[] => {
  if ((sources?.length ?? 0) > 100)
    throw new InputError('sources', `${sources?.length} places`, 'at most 100 places');
  const rows = (sources ?? []).map((source, i) => placeRow(image, `sources[${i}]`, source));
  const same = rows.indexOf(place);
  if (same >= 0) throw new InputError(`sources[${same}]`, sources![same]!.code, 'another place than `place`');
  return rows;
};

/** Who could close the gaps of a place, best first. */
export const findTargetCandidates = async (
  context: RequestContext,
  input: TargetCandidatesInput,
): Promise<CandidateReport> => {
  const { image, language } = context;
  const place = placeRow(image, 'place', input.place);
  const ranking = rankingOf(input);
  const sources = sourcesOf(image, input, place);
  const pairs = segmentsOf(image, place, input).flatMap((segment) => pairsOf(image, segment, place, sources));
  const conditions = await conditionsOf(context, input.conditions);
  const factsOf = await candidateFactsFor(context, place);
  const all = pairs.map(({ enterprise, segment, share }) => factsOf(enterprise, segment, share));
  const { left, excluded } = applied(all, conditions);
  const columns = candidateParts.map((_, part) => Float64Array.from(left, ({ parts }) => parts[part]!));
  const scores = candidateScores(columns, ranking);
  const ranked = ordered(image, left, scores).map((i, position): Candidate => {
    const facts = left[i]!;
    return {
      facts,
      enterpriseId: image.enterprises.ids[facts.enterprise]!,
      segmentCode: image.segments.codes[facts.segment]!,
      rank: position + 1,
      score: scoreOf(facts, scores.values[i]!, scores, ranking.method, language),
      distanceKm: facts.distanceKm,
    };
  });
  const known = left.filter(({ enterprise }) => !Number.isNaN(image.enterprises.revenue[enterprise]!)).length;
  return {
    __typename: 'CandidateReport',
    list: listName(image, input),
    ranked,
    total: ranked.length,
    excluded,
    basis: answerBasis(image, {
      coverage: left.length === 0 ? null : known / left.length,
      estimated: left.some(({ enterprise }) => image.enterprises.estimated[enterprise] === 1),
      methods: methodsOf(ranking, scores),
    }),
  };
};
