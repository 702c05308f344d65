import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveShipped } from '../api/serve.js';

let served: Served;

beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the query asked for.
type Data = any;

const ask = async (query: string, variables: object = {}): Promise<Data> => {
  const { body } = await served.ask(query, variables, { 'accept-language': 'en' });
  expect(body.errors).toBeUndefined();
  return body.data;
};

const region = (code: string) => ({ kind: 'REGION', code });
const product = 'new-energy-vehicle.vehicle-assembly';

/** Codes upstream of the product, by going from segment to segment. */
const upstream = async (depth: number): Promise<string[]> => {
  const found = [product];
  let edge = [product];
  for (let step = 0; step < depth; step++) {
    const lists = await Promise.all(
      edge.map((code) =>
        ask('query ($code: String!) { segment(code: $code) { inputs { from { code } } } }', { code }),
      ),
    );
    const next: string[] = lists.flatMap(({ segment }) => segment.inputs.map((one: Data) => one.from.code));
    edge = [...new Set(next)].filter((code) => !found.includes(code)).sort();
    found.push(...edge);
  }
  return found;
};

const derive = async (depth: number) =>
  (
    await ask(
      `query ($segment: String!, $depth: Int!) { chainFrom(segment: $segment, depth: $depth, direction: UPSTREAM) { __typename
         ... on Chain { id code name nameEn derivation { segment { code } direction depth segmentCount cut }
           segments { segment { code } chain { code } stage weight } links { from { code } to { code } source } }
         ... on InvalidInputProblem { argument given allowed } ... on Problem { code message } } }`,
      { segment: product, depth },
    )
  ).chainFrom;

test('everything upstream of a product is a chain: its segments, its links, its global id', async () => {
  for (const depth of [1, 2]) {
    const codes = await upstream(depth);
    const chain = await derive(depth);
    expect(chain).toMatchObject({
      __typename: 'Chain',
      code: `from:${product}:UPSTREAM:${depth}`,
      derivation: {
        segment: { code: product },
        direction: 'UPSTREAM',
        depth,
        segmentCount: codes.length,
        cut: (await upstream(depth + 1)).length > codes.length,
      },
    });
    expect(chain.segments.map((one: Data) => one.segment.code)).toEqual(codes);
    for (const { from, to } of chain.links)
      expect([codes.includes(from.code), codes.includes(to.code)]).toEqual([true, true]);
    const inner = await Promise.all(
      codes.map((code) =>
        ask('query ($code: String!) { segment(code: $code) { inputs { from { code } } } }', { code }),
      ),
    );
    const expected = inner
      .flatMap(({ segment }) => segment.inputs)
      .filter((one: Data) => codes.includes(one.from.code));
    expect(chain.links).toHaveLength(expected.length);
    const { node, chain: again } = await ask(
      'query ($id: ID!, $code: String!) { node(id: $id) { ... on Chain { code } } chain(code: $code) { name links(first: 2, skip: 1) { from { code } } } }',
      { id: chain.id, code: chain.code },
    );
    expect(node).toEqual({ code: chain.code });
    expect(again.name).toBe(chain.name);
    expect(again.links).toEqual(chain.links.slice(1, 3).map(({ from }: Data) => ({ from })));
  }
});

test('a derived chain goes wherever a chain goes', async () => {
  const { code: chain } = await derive(2);
  const codes = await upstream(2);
  const place = region('450200');
  const answer = await ask(
    `query ($gaps: ChainGapsInput!, $targets: TargetCandidatesInput!, $pair: PairGapsInput!, $what: WhatIfInput!,
        $critical: CriticalPointsInput!, $supply: SupplyGapsInput!, $chain: String!, $map: MapInput!) {
       chainGaps(input: $gaps) { ... on ChainGapReport { chain { code } segments { segment { code } stage status verb priority { value } } } }
       targetCandidates(input: $targets) { ... on CandidateReport { total candidates(first: 1000) { edges { node { segment { code } } } } } }
       pairGaps(input: $pair) { ... on PairGapReport { chain { code } score segments { segment { code } } } }
       whatIf(input: $what) { ... on WhatIfReport { changes { segment { code } statusBefore statusAfter } } }
       criticalPoints(input: $critical) { ... on CriticalPointReport { segments { segment { code } } } }
       supplyGaps(input: $supply) { ... on SupplyGapReport { total inputs(first: 100) { segment { code } } } }
       enterprises(filter: { chain: $chain }, first: 1000) { totalCount edges { node { segments { segment { code } } } } }
       segments(filter: { chain: $chain }) { totalCount }
       mapFeatures(input: $map) { ... on MapFeatures { geojson } }
     }`,
    {
      chain,
      gaps: { place, chain, assumeSurveyed: true },
      targets: { place, chain, assumeSurveyed: true },
      pair: { home: region('450000'), partner: region('440300'), chain, assumeSurveyed: true },
      what: { place, chain, assumeSurveyed: true, settle: [{ segment: codes.at(-1), revenueCny: 1e9 }] },
      critical: { place: region('450000'), chain },
      supply: { place, chain },
      map: { layer: 'GAPS', chain, place: region('450000'), level: 'PREFECTURE' },
    },
  );
  const codesOf = (rows: Data[]): string[] => rows.map(({ segment }) => segment.code);
  expect(answer.chainGaps.chain).toEqual({ code: chain });
  expect(codesOf(answer.chainGaps.segments)).toEqual(codes);
  expect(answer.chainGaps.segments.slice(0, 2).map(({ stage }: Data) => stage)).toEqual([null, 'UPSTREAM']);
  const missing = answer.chainGaps.segments.filter(({ verb }: Data) =>
    ['BUILD', 'COMPLETE', 'EXTEND'].includes(verb),
  );
  expect(answer.targetCandidates.total).toBeGreaterThan(0);
  for (const { node } of answer.targetCandidates.candidates.edges)
    expect(codesOf(missing)).toContain(node.segment.code);
  expect(answer.pairGaps.chain).toEqual({ code: chain });
  for (const code of codesOf(answer.pairGaps.segments)) expect(codes).toContain(code);
  expect(codesOf(answer.whatIf.changes)).toContain(codes.at(-1));
  expect(answer.criticalPoints.segments.length).toBeGreaterThan(0);
  for (const code of codesOf(answer.criticalPoints.segments)) expect(codes).toContain(code);
  for (const code of codesOf(answer.supplyGaps.inputs)) expect(codes).toContain(code);
  expect(answer.enterprises.totalCount).toBeGreaterThan(0);
  for (const { node } of answer.enterprises.edges)
    expect(codesOf(node.segments).some((one) => codes.includes(one))).toBe(true);
  expect(answer.segments.totalCount).toBe(codes.length);
  expect(answer.mapFeatures.geojson.features[0].properties.chain).toBe(chain);
});

test('a chain that cannot be derived is a problem that says what is allowed', async () => {
  expect(await derive(21)).toMatchObject({
    code: 'INVALID_INPUT',
    argument: 'depth',
    given: '21',
    allowed: expect.stringContaining('1 to 20'),
  });
  expect(await derive(0)).toMatchObject({ code: 'INVALID_INPUT', given: '0' });
  const gaps = async (chain: string) =>
    (
      await ask(
        `query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on InvalidInputProblem { argument given allowed } ... on Problem { code message } } }`,
        { input: { place: region('450200'), chain } },
      )
    ).chainGaps;
  expect(await gaps('from:no-such:UPSTREAM:3')).toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining('no-such'),
  });
  expect(await gaps(`from:${product}:SIDEWAYS:3`)).toMatchObject({
    code: 'INVALID_INPUT',
    argument: 'chain',
    allowed: expect.stringContaining('UPSTREAM'),
  });
  expect(await gaps(`from:${product}:UPSTREAM:99`)).toMatchObject({
    code: 'INVALID_INPUT',
    given: '99',
    allowed: expect.stringContaining('1 to 20'),
  });
  const { body } = await served.ask(
    `{ enterprises(filter: { chain: "from:no-such:UPSTREAM:3" }) { totalCount } }`,
  );
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.chain' });
});
