import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OperationDefinitionNode, parse, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../api/serve.js';
import { emptyGraph, openTestStore } from '../open-test-store.js';

let served: Served;

beforeAll(async () => {
  const store = openTestStore();
  await emptyGraph(store);
  await store.close();
  served = await serve('guangxi');
});
afterAll(() => served.stop());

const operations = join(import.meta.dirname, '..', 'api', 'operations', 'officer.graphql');

const operation = (name: string): string => {
  const found = parse(readFileSync(operations, 'utf8')).definitions.find(
    (one) => (one as OperationDefinitionNode).name?.value === name,
  );
  if (!found) throw new Error(`officer.graphql has no operation ${name}`);
  return print(found);
};

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the query asked for.
type Data = any;

const ask = async (query: string, variables: object = {}): Promise<Data> => {
  const { body } = await served.ask(query, variables, { 'accept-language': 'en' });
  expect(body.errors).toBeUndefined();
  return body.data;
};

const region = (code: string) => ({ kind: 'REGION', code });
const targets = {
  place: region('450200'),
  chain: 'new-energy-vehicle',
  verbs: ['COMPLETE', 'EXTEND'],
  sources: [region('440300')],
  conditions: { maxDistanceKm: 1500, excludeClaimed: true },
  ranking: { method: 'WEIGHTED_MEAN' },
};

test('candidates of a gap come with score, reasons and evidence, none of them in the place', async () => {
  const { targetCandidates: report } = await ask(operation('TargetCandidates'), { input: targets });
  expect(report.__typename).toBe('CandidateReport');
  expect(report.total).toBeGreaterThan(0);
  expect(report.excluded.map((one: Data) => one.condition)).toEqual(['maxDistanceKm', 'excludeClaimed']);
  report.candidates.edges.forEach(({ node }: Data, i: number) => {
    expect(node.rank).toBe(i + 1);
    expect(node.distanceKm).toBeLessThanOrEqual(1500);
    expect(node.reasons[0].evidence.length).toBeGreaterThan(0);
    const used = node.score.parts.filter((part: Data) => part.omitted === null);
    const mean = used.reduce((sum: number, part: Data) => sum + part.weight * part.value, 0);
    expect(node.score.value).toBeCloseTo(mean, 12);
  });
});

test('pages of candidates meet, whatever the order, and another list’s cursor is refused', async () => {
  const query = `query ($input: TargetCandidatesInput!, $first: Int!, $after: String) { targetCandidates(input: $input) { ... on CandidateReport { total candidates(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { rank enterprise { ownId } segment { code } } } } } } }`;
  for (const method of ['WEIGHTED_MEAN', 'TOPSIS']) {
    const input = {
      place: region('450200'),
      chain: 'new-energy-vehicle',
      ranking: { method, weighting: 'ENTROPY' },
    };
    const ranks: number[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { targetCandidates: report }: Data = await ask(query, { input, first: 7, after });
      total = report.total;
      ranks.push(...report.candidates.edges.map((edge: Data) => edge.node.rank));
      after = report.candidates.pageInfo.hasNextPage ? report.candidates.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ranks).toEqual(Array.from({ length: total }, (_, i) => i + 1));
  }
  const { targetCandidates: first } = await ask(query, { input: targets, first: 1 });
  const other = { ...targets, assumeSurveyed: true };
  const { body } = await served.ask(query, {
    input: other,
    first: 1,
    after: first.candidates.pageInfo.endCursor,
  });
  expect(body.errors?.[0]?.message).toMatch(/after/);
});

test('without a partner every place that home is paired with is compared, the best first', async () => {
  const chain = 'new-energy-vehicle';
  const input = { home: region('450000'), chain };
  const { pairGaps: best } = await ask(operation('PairGaps'), { input });
  expect(best.__typename).toBe('PairGapReport');
  const { pairGaps: all, pairings } = await ask(
    `query ($input: PairGapsInput!) {
       pairGaps(input: $input) { ... on PairGapReport { pairings { score partner { code } pairings { score } segments(first: 3) { segment { code } contribution } channels { ... on Pairing { code } } } } }
       pairings { code home { code } partner { code } } }`,
    { input },
  );
  const partners: string[] = all.pairings.map((one: Data) => one.partner.code);
  expect(new Set(partners).size).toBe(partners.length);
  // Every pairing of the shipped data has an end in Guangxi, and one outside.
  expect([...partners].sort()).toEqual(
    [...new Set<string>(pairings.map((one: Data) => one.partner.code))].sort(),
  );
  expect(best.partner.code).toBe(partners[0]);
  const scores: (number | null)[] = all.pairings.map((one: Data) => one.score);
  expect(scores).toEqual([...scores].sort((a, b) => (b ?? -1) - (a ?? -1)));
  expect(scores[0]).toBeGreaterThan(0);
  for (const { score, partner, channels, pairings: none } of all.pairings) {
    const kind = /^\d+$/.test(partner.code) ? 'REGION' : 'PARK';
    const { pairGaps: alone } = await ask(operation('PairGaps'), {
      input: { ...input, partner: { kind, code: partner.code } },
    });
    expect(alone.score).toBe(score);
    expect(none).toEqual([]);
    expect(channels.some((one: Data) => one.code)).toBe(true);
  }
});

test('rows of a report come by pages, and of the verbs asked for', async () => {
  const input = { place: region('450200'), chain: 'new-energy-vehicle' };
  const { chainGaps } = await ask(
    `query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport { segmentCount
       all: segments { segment { code } verb } page: segments(first: 3, skip: 2) { segment { code } }
       missing: segments(verbs: [COMPLETE, EXTEND]) { verb } verbs { verb count } } } }`,
    { input },
  );
  expect(chainGaps.all).toHaveLength(chainGaps.segmentCount);
  expect(chainGaps.page).toEqual(chainGaps.all.slice(2, 5).map(({ segment }: Data) => ({ segment })));
  const counted = chainGaps.verbs.filter(({ verb }: Data) => verb === 'COMPLETE' || verb === 'EXTEND');
  expect(chainGaps.missing).toHaveLength(counted.reduce((sum: number, one: Data) => sum + one.count, 0));
  const { body } = await served.ask(
    `query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport { segments(first: 1001) { verb } } } }`,
    { input },
  );
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'first',
    given: '1001',
  });
});

test('critical points of the region', async () => {
  const { criticalPoints: report } = await ask(operation('CriticalPoints'), {
    input: { place: region('450000'), chain: 'new-energy-vehicle' },
  });
  expect(report.__typename).toBe('CriticalPointReport');
  expect(report.segments.length).toBeGreaterThan(0);
});

test('supply gaps of the region', async () => {
  const { supplyGaps: report } = await ask(operation('SupplyGaps'), {
    input: { place: region('450000'), partners: [region('440000'), region('310000')] },
  });
  expect(report.__typename).toBe('SupplyGapReport');
  expect(report.inputs.length).toBe(Math.min(50, report.total));
  for (const input of report.inputs) expect(input.neededBy.length).toBeGreaterThan(0);
});

test('paths between two enterprises, shortest first, each step joined to the next', async () => {
  const { enterprisePaths: report } = await ask(operation('EnterprisePaths'), {
    input: {
      from: '91450000708731386G',
      to: '91450200198229141F',
      maxLength: 4,
      relations: ['SUPPLIES', 'OWNS'],
    },
  });
  expect(report.__typename).toBe('EnterprisePathReport');
  let last = 0;
  for (const { length, steps } of report.paths) {
    expect(length).toBeGreaterThanOrEqual(last);
    last = length;
    steps.slice(1).forEach((step: Data, i: number) => {
      expect(step.from.id).toBe(steps[i].to.id);
    });
  }
});

test('what cannot be asked is a problem that says what is allowed', async () => {
  const problem = '{ __typename ... on Problem { code message } }';
  const cases: [string, string, object, string][] = [
    ['targetCandidates', 'TargetCandidatesInput', { ...targets, chain: 'no-such' }, 'NOT_FOUND'],
    [
      'targetCandidates',
      'TargetCandidatesInput',
      { ...targets, sources: [region('450200')] },
      'INVALID_INPUT',
    ],
    ['targetCandidates', 'TargetCandidatesInput', { place: region('450200') }, 'INVALID_INPUT'],
    [
      'targetCandidates',
      'TargetCandidatesInput',
      { ...targets, ranking: { weights: { capability: -1 } } },
      'INVALID_INPUT',
    ],
    ['criticalPoints', 'CriticalPointsInput', { place: region('45'), chain: 'sugar' }, 'INVALID_INPUT'],
    [
      'supplyGaps',
      'SupplyGapsInput',
      { place: region('450000'), partners: [region('450000')] },
      'INVALID_INPUT',
    ],
    ['placeProfile', 'PlaceProfileInput', { place: region('45') }, 'INVALID_INPUT'],
    ['placeProfile', 'PlaceProfileInput', { place: region('999999') }, 'NOT_FOUND'],
    ...(
      [
        [{ partner: region('450000') }, 'INVALID_INPUT'],
        [{ cap: 0 }, 'INVALID_INPUT'],
        [{ thresholds: { concentration: 2 } }, 'INVALID_INPUT'],
        [{ chain: 'no-such' }, 'NOT_FOUND'],
        [{ home: region('650000'), partner: null }, 'NOT_FOUND'],
      ] as const
    ).map(([change, code]): [string, string, object, string] => [
      'pairGaps',
      'PairGapsInput',
      { home: region('450000'), partner: region('440300'), chain: 'sugar', ...change },
      code,
    ]),
    ['enterprisePaths', 'EnterprisePathsInput', { from: 'nobody', to: 'no one' }, 'NOT_FOUND'],
    [
      'enterprisePaths',
      'EnterprisePathsInput',
      { from: '91450000708731386G', to: '91450200198229141F', maxLength: 99 },
      'INVALID_INPUT',
    ],
  ];
  for (const [field, type, input, code] of cases) {
    const data = await ask(`query ($input: ${type}!) { answer: ${field}(input: $input) ${problem} }`, {
      input,
    });
    expect([field, data.answer.code]).toEqual([field, code]);
  }
});

test('a candidate with customers in the place says which, with the deliveries behind it', async () => {
  const query = `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) { ... on CandidateReport {
    candidates(first: 1000) { edges { node { reasons { code evidence { kind id } } } } } } } }`;
  const input = { place: region('450200'), chain: 'new-energy-vehicle' };
  const { targetCandidates } = await ask(query, { input });
  const reasons = targetCandidates.candidates.edges.flatMap(({ node }: Data) => node.reasons);
  const here = reasons.filter(({ code }: Data) => code === 'CUSTOMERS_HERE');
  expect(here.length).toBeGreaterThan(0);
  for (const { evidence } of here) {
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence[0].kind).toBe('SUPPLIES');
  }
});
