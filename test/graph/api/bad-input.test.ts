import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Served, serveShipped } from './serve.js';

let served: Served;

beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

const alive = async (): Promise<void> => {
  const { status, body } = await served.ask('{ __typename }');
  expect({ status, body }).toEqual({ status: 200, body: { data: { __typename: 'Query' } } });
};

const gaps = (input: object) =>
  served.ask(
    `query ($input: ChainGapsInput!) { chainGaps(input: $input) { __typename ... on ChainGapReport { completeness }
       ... on InvalidInputProblem { argument given allowed } ... on Problem { code message } } }`,
    { input },
    { 'accept-language': 'en' },
  );

const problemOf = async (input: object): Promise<Record<string, string>> => {
  const { status, body } = await gaps(input);
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  await alive();
  return (body.data as unknown as { chainGaps: Record<string, string> }).chainGaps;
};

describe('chain gaps answer a bad argument with a typed problem', () => {
  const place = { kind: 'REGION', code: '450200' };

  test('an unknown place and an unknown chain are not found, and named', async () => {
    const noPlace = await problemOf({ place: { kind: 'REGION', code: '999999' }, chain: 'sugar' });
    expect(noPlace.code).toBe('NOT_FOUND');
    expect(noPlace.message).toContain('999999');
    const noChain = await problemOf({ place, chain: 'no-such-chain' });
    expect(noChain.code).toBe('NOT_FOUND');
    expect(noChain.message).toContain('no-such-chain');
  });

  test('a malformed code and an unusable threshold name the argument, what was given and what is allowed', async () => {
    const code = await problemOf({ place: { kind: 'REGION', code: '45 02; DROP' }, chain: 'sugar' });
    expect(['NOT_FOUND', 'INVALID_INPUT']).toContain(code.code);
    expect(code.message).toContain('45 02; DROP');
    const threshold = await problemOf({ place, chain: 'sugar', thresholds: { locationQuotient: -1 } });
    expect(threshold).toMatchObject({ code: 'INVALID_INPUT', given: '-1' });
    expect(threshold.argument).toContain('locationQuotient');
  });
});

test('an overlay of 10,000 enterprises is refused with what was given and what is allowed', async () => {
  const settle = Array.from({ length: 10_000 }, () => ({ segment: 'new-energy-vehicle.automotive-chip' }));
  const { status, body } = await served.ask(
    `query ($input: WhatIfInput!) { whatIf(input: $input) { __typename ... on InvalidInputProblem { argument given allowed } ... on Problem { code message } } }`,
    { input: { place: { kind: 'REGION', code: '450200' }, chain: 'new-energy-vehicle', settle } },
    { 'accept-language': 'en' },
  );
  expect([status, body.errors]).toEqual([200, undefined]);
  expect((body.data as unknown as { whatIf: object }).whatIf).toMatchObject({
    __typename: 'InvalidInputProblem',
    code: 'INVALID_INPUT',
    argument: 'settle',
    given: '10000 changes',
    allowed: expect.stringContaining('1000'),
  });
  await alive();
});

test('in Chinese a refusal holds no English words but names and codes of the schema', async () => {
  const place = { kind: 'REGION', code: '450200' };
  const chain = 'new-energy-vehicle';
  const ones = Array.from({ length: 7 }, () => Array<number>(7).fill(1));
  const circular = ones.map((row) => [...row]);
  for (const [i, j] of [
    [0, 1],
    [1, 2],
    [2, 0],
  ] as const)
    [circular[i]![j], circular[j]![i]] = [9, 1 / 9];
  const cases: readonly (readonly [field: string, type: string, input: object])[] = [
    ['chainGaps', 'ChainGapsInput', { place: { kind: 'REGION', code: '1' }, chain }],
    ['chainGaps', 'ChainGapsInput', { place, chain: 'from:sugar.cane:SIDEWAYS:1' }],
    ['chainGaps', 'ChainGapsInput', { place, chain, thresholds: { concentration: 2 } }],
    ['chainGaps', 'ChainGapsInput', { place, chain, thresholds: { locationQuotient: -1 } }],
    ['targetCandidates', 'TargetCandidatesInput', { place }],
    ['targetCandidates', 'TargetCandidatesInput', { place, chain, sources: [place] }],
    ['targetCandidates', 'TargetCandidatesInput', { place, chain, ranking: { comparisons: circular } }],
    ['targetCandidates', 'TargetCandidatesInput', { place, chain, ranking: { comparisons: ones.slice(1) } }],
    [
      'targetCandidates',
      'TargetCandidatesInput',
      { place, chain, ranking: { comparisons: [[1], ...ones.slice(1)] } },
    ],
    ['pairGaps', 'PairGapsInput', { home: place, partner: place, chain }],
    ['whatIf', 'WhatIfInput', { place, chain, settle: [{}] }],
    ['supplyGaps', 'SupplyGapsInput', { place, depth: 21 }],
    ['enterprisePaths', 'EnterprisePathsInput', { from: '91450000708731386G', to: '91450000708731386G' }],
  ];
  for (const [field, type, input] of cases) {
    const { body } = await served.ask(
      `query ($input: ${type}!) { ${field}(input: $input) { ... on InvalidInputProblem { message given allowed } } }`,
      { input },
      { 'accept-language': 'zh' },
    );
    const { message, given, allowed } = (body.data as unknown as Record<string, Record<string, string>>)[
      field
    ]!;
    expect(message).toContain(allowed);
    expect([given, allowed].join(' '), message).not.toMatch(/[a-z]{2,} [a-z]{2,}/);
  }
});

describe('root fields that are no union answer BAD_USER_INPUT', () => {
  const cases: [string, string, string][] = [
    ['a page of 10,000', '{ enterprises(first: 10000) { totalCount } }', '10000'],
    ['a negative page', '{ parks(first: -1) { totalCount } }', '-1'],
    [
      'latitude 91',
      '{ enterprises(filter: { near: { longitude: 0, latitude: 91, radiusKm: 1 } }) { totalCount } }',
      '91',
    ],
    ['an unknown chain', '{ enterprises(filter: { chain: "x" }) { totalCount } }', 'x'],
    [
      'an unknown place',
      '{ enterprises(filter: { place: { kind: PARK, code: "x" } }) { totalCount } }',
      'PARK x',
    ],
    [
      'a cursor of another list',
      '{ enterprises(after: "bm90IGEgY3Vyc29y") { totalCount } }',
      'bm90IGEgY3Vyc29y',
    ],
    [
      'a box upside down',
      '{ enterprises(filter: { bbox: { west: 1, south: 3, east: 2, north: 2 } }) { totalCount } }',
      'south 3',
    ],
    [
      'order by distance from nowhere',
      '{ enterprises(orderBy: { field: DISTANCE }) { totalCount } }',
      'nothing',
    ],
    [
      'an open ring',
      '{ enterprises(filter: { polygon: { type: "Polygon", coordinates: [[[0,0],[1,0],[1,1],[0,1]]] } }) { totalCount } }',
      'an open ring of 4',
    ],
  ];
  test.each(cases)('%s', async (_name, query, given) => {
    const { body } = await served.ask(query);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      given: expect.stringContaining(given),
    });
    expect(body.errors?.[0]?.extensions.allowed).toBeTruthy();
    await alive();
  });
});

describe('requests that are no usable GraphQL are refused with a clear sentence, and the next one is answered', () => {
  const deep = (levels: number) =>
    `{ region(code: "450200") ${'{ parent '.repeat(levels)} { code } ${'}'.repeat(levels)} }`;

  test('a query 50 deep', async () => {
    const { status, body } = await served.ask(deep(50));
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe('QUERY_TOO_DEEP');
    await alive();
  });

  test('more than the cost, the aliases or the tokens allowed', async () => {
    const costly = await served.ask(
      '{ enterprises(first: 1000) { edges { node { region { enterprises(first: 1000) { edges { node { name } } } } } } } }',
    );
    expect([costly.status, costly.body.errors?.[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COSTLY']);
    const asked = await served.ask(
      `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: graph { revision }`).join(' ')} }`,
    );
    expect([asked.status, asked.body.errors?.[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COSTLY']);
    const rows = await served.ask(
      '{ a: regions { ...a } b: regions { ...a } } fragment a on Region { parent { children { parent { children { code } } } } }',
    );
    expect(rows.body.errors).toEqual([expect.objectContaining({ extensions: { code: 'QUERY_TOO_COSTLY' } })]);
    expect(rows.body.data).toBeNull();
    await alive();
    const tokens = await served.ask(`{ ${'__typename '.repeat(6000)} }`);
    expect(tokens.body.errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    await alive();
  });

  test('a body of 5 MB', async () => {
    const { status, body } = await served.ask(`{ __typename } # ${'x'.repeat(5_000_000)}`);
    expect(status).toBe(413);
    expect(body.errors?.[0]?.message).toContain('1 MB');
    await alive();
  });

  test('invalid JSON, an empty body, another content type, an array of operations, an unknown address', async () => {
    for (const [body, headers, status] of [
      ['{ not json', {}, 400],
      ['', {}, 400],
      ['query', { 'content-type': 'application/xml' }, 415],
      ['{"query":"{ __typename }"}', { 'content-type': 'text/plain' }, 415],
      ['[{"query":"{__typename}"}]', {}, 400],
      ['{"query": 7}', {}, 400],
    ] as const) {
      const answer = await served.post(body, headers);
      expect(answer.status).toBe(status);
      expect(answer.body.errors?.[0]?.message).toBeTruthy();
      expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|at \w+ \(/);
      await alive();
    }
    const lost = await fetch(`${served.url}/no/such/place`);
    expect([lost.status, ((await lost.json()) as Answer['body']).errors?.[0]?.extensions.code]).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  test('an unknown field is a validation error, not a failure', async () => {
    const { status, body } = await served.ask('{ nothing }');
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([200, 'GRAPHQL_VALIDATION_FAILED']);
    const strict = await served.post('{"query":"{ nothing }"}', {
      accept: 'application/graphql-response+json',
    });
    expect(strict.status).toBe(400);
  });
});

test('health, readiness, metrics and the console answer', async () => {
  const get = async (path: string) => {
    const response = await fetch(served.url + path);
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).text).toContain('ready');
  expect((await get('/metrics')).text).toMatch(/liantu_graph_revision 2\n/);
  const figure = async (name: string): Promise<number> => {
    const line = new RegExp(`^liantu_kept_${name}\\{name="answers"\\} (\\d+)$`, 'm');
    return Number(line.exec((await get('/metrics')).text)?.[1]);
  };
  const [hits, misses] = [await figure('hits_total'), await figure('misses_total')];
  for (let i = 0; i < 2; i++) await served.ask('{ metered: enterprises(first: 1) { totalCount } }');
  expect([await figure('hits_total'), await figure('misses_total')]).toEqual([hits + 1, misses + 1]);
  expect(await figure('bytes')).toBeGreaterThan(0);
  const page = await get('/');
  expect(page.text).toContain('链图');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect((await get('/library/graphiql.js')).status).toBe(200);
});

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: () => `${served.url}/graphql` })) {
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    });
  }
});
