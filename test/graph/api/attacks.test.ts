import { deflateRawSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueToken } from '../../../src/http/sign-in/local-tokens.js';
import { type Answer, type Served, serve, serveShipped } from './serve.js';

let open: Served;
let closed: Served;

const guarded = {
  LIANTU_INTROSPECTION: 'false',
  LIANTU_RATE_OF_ADDRESS: '20',
  LIANTU_RATE_OF_MEMBER: '10',
  LIANTU_RATE_OF_TILES: '30',
  LIANTU_TRUSTED_PROXIES: '127.0.0.1',
  LIANTU_CORS_ORIGINS: 'https://map.example,https://desk.example',
};

beforeAll(async () => {
  open = await serveShipped();
  closed = await serve('guangxi', guarded);
});
afterAll(async () => {
  await closed.stop();
  await open.stop();
});

const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions.code;
const repeat = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

describe('a small request that would be a large answer is refused', () => {
  const cases: [string, string, string][] = [
    ['alias overloading', `{ ${repeat(101, (i) => `alias${i}: __typename`)} }`, 'QUERY_TOO_COSTLY'],
    ['aliases of a field', `{ ${repeat(101, (i) => `a${i}: graph { revision }`)} }`, 'QUERY_TOO_COSTLY'],
    [
      'aliases in fragments that are used again',
      `{ ${repeat(15, () => '...f')} } fragment f on Query { ${repeat(10, (i) => `a${i}: __typename`)} }`,
      'QUERY_TOO_COSTLY',
    ],
    ['field duplication', `{ ${repeat(500, () => '__typename')} }`, 'QUERY_TOO_COSTLY'],
    ['directive overloading', `{ __typename ${repeat(10, () => '@aa')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'known directives on every field',
      `query ($t: Boolean = true) { ${repeat(60, (i) => `a${i}: __typename @include(if: $t)`)} }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'circular fragments',
      '{ region(code: "450200") { ...a } } fragment a on Region { parent { ...b } } fragment b on Region { parent { ...a } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'circular introspection',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'the schema again and again',
      `{ ${repeat(6, (i) => `a${i}: __schema { types { name } }`)} }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'depth',
      `{ region(code: "450200") ${'{ parent '.repeat(50)} { code } ${'}'.repeat(50)} }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'depth by fragments',
      `{ region(code: "450200") { ...f0 } } ${repeat(30, (i) => `fragment f${i} on Region { parent { ...f${i + 1} } }`)} fragment f30 on Region { code }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'pages in pages',
      '{ enterprises(first: 1000) { edges { node { region { enterprises(first: 1000) { edges { node { name } } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'fragments that double at every step',
      `{ region(code: "450200") { ...f0 } } ${repeat(18, (i) => `fragment f${i} on Region { a: parent { ...f${i + 1} } b: parent { ...f${i + 1} } }`)} fragment f18 on Region { code }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'fragments that spread the next twice, down to nothing',
      `{ ...f0 } ${repeat(22, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f22 on Query { __typename }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'the same where nobody asks for it',
      `{ __typename } ${repeat(22, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f22 on Query { __typename }`,
      'QUERY_TOO_COSTLY',
    ],
    ['nesting beyond any parser', `{ nodes(ids: ${'['.repeat(2_450)}`, 'GRAPHQL_PARSE_FAILED'],
    ['tokens', `{ ${repeat(6_000, () => '__typename')} }`, 'GRAPHQL_PARSE_FAILED'],
  ];
  test.each(cases)('%s', async (_name, query, code) => {
    const answer = await open.ask(query);
    expect(codeOf(answer)).toBe(code);
    expect(answer.body.data ?? null).toBeNull();
    expect(answer.body.errors?.length).toBeLessThanOrEqual(5);
    expect((await open.ask('{ __typename }')).body.data).toEqual({ __typename: 'Query' });
  });

  test('and what tools ask of a schema is answered', async () => {
    expect((await open.ask(getIntrospectionQuery())).body.errors).toBeUndefined();
  });
});

test('two faults of one question, one of which comes later, leave the process alive', async () => {
  const place = { kind: 'REGION', code: '450200' };
  const answer = await open.ask(
    `query ($place: PlaceInput!) { targetCandidates(input: { place: $place, chain: "new-energy-vehicle",
      conditions: { exclude: ["nobody"], minRevenueCny: -1 } }) { __typename ... on Problem { code } } }`,
    { place },
  );
  expect(answer.body.data?.targetCandidates).toMatchObject({
    code: expect.stringMatching(/INVALID_INPUT|NOT_FOUND/),
  });
  expect((await open.ask('{ __typename }')).body.data).toEqual({ __typename: 'Query' });
});

describe('what a browser may be led to send from a foreign page does nothing', () => {
  const url = () => `${open.url}/graphql`;
  const query = 'mutation { createTargetList(input: { name: "x" }) { __typename } }';
  const cases: [string, () => Promise<Response>, number][] = [
    ['a mutation by GET', () => fetch(`${url()}?query=${encodeURIComponent(query)}`), 405],
    ['a form', () => fetch(url(), { method: 'POST', body: new URLSearchParams({ query }) }), 415],
    [
      'a form with a file',
      () => {
        const form = new FormData();
        form.set('operations', JSON.stringify({ query }));
        return fetch(url(), { method: 'POST', body: form });
      },
      415,
    ],
    [
      'JSON as plain text',
      () =>
        fetch(url(), {
          method: 'POST',
          body: JSON.stringify({ query }),
          headers: { 'content-type': 'text/plain' },
        }),
      415,
    ],
    [
      'a batch',
      () =>
        fetch(url(), {
          method: 'POST',
          body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
          headers: { 'content-type': 'application/json' },
        }),
      400,
    ],
  ];
  test.each(cases)('%s', async (_name, send, status) => {
    const response = await send();
    expect(response.status).toBe(status);
    const body = (await response.json()) as Answer['body'];
    expect([body.data ?? null, body.errors?.length]).toEqual([null, 1]);
  });
});

describe('headers', () => {
  test('keep pages out of frames, types from being guessed and scripts from elsewhere', async () => {
    for (const path of ['/', '/graphql?query={__typename}', '/nowhere']) {
      const { headers } = await fetch(open.url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  test('refuse what a page of another site has a browser send, unless its origin is named', async () => {
    const send = (served: Served, origin: string, method: string, path: string) =>
      fetch(served.url + path, {
        method,
        headers: {
          'sec-fetch-site': 'cross-site',
          'content-type': 'application/json',
          ...(origin && { origin }),
        },
        ...(method === 'POST' && { body: '{"query":"{ __typename }"}' }),
      });
    const query = '/graphql?query={__typename}';
    for (const [method, path] of [
      ['GET', query],
      ['POST', '/graphql'],
      ['POST', '/lists/any/import'],
    ] as const) {
      const response = await send(open, 'https://evil.example', method, path);
      expect([path, response.status]).toEqual([path, 403]);
      expect(((await response.json()) as Answer['body']).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await send(open, '', 'GET', query)).status).toBe(403);
    expect((await send(closed, 'https://map.example', 'POST', '/graphql')).status).toBe(200);
    expect((await send(open, '', 'GET', '/healthz')).status).toBe(200);
    const program = await fetch(open.url + query, { headers: { 'sec-fetch-site': 'same-origin' } });
    expect(program.status).toBe(200);
  });

  test('let no foreign page read an answer, unless its origin is named', async () => {
    const preflight = (served: Served, origin: string) =>
      fetch(`${served.url}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization',
        },
      });
    const allowed = async (response: Promise<Response>) =>
      (await response).headers.get('access-control-allow-origin');
    const get = (served: Served, origin: string, path = '/graphql?query={__typename}') =>
      fetch(served.url + path, { headers: { origin } });
    expect(await allowed(preflight(open, 'https://map.example'))).toBeNull();
    expect(await allowed(get(open, 'https://map.example'))).toBeNull();
    expect(await allowed(preflight(closed, 'https://map.example'))).toBe('https://map.example');
    expect(await allowed(get(closed, 'https://desk.example'))).toBe('https://desk.example');
    expect(await allowed(preflight(closed, 'https://evil.example'))).toBeNull();
    expect(await allowed(get(closed, 'https://evil.example'))).toBeNull();
    const { headers } = await preflight(closed, 'https://map.example');
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    const address = `/tiles/${deflateRawSync('{"layer":"ENTERPRISES"}').toString('base64url')}`;
    const tile = await get(closed, 'https://map.example', `${address}/0/0/0.mvt`);
    expect(tile.headers.get('vary')?.toLowerCase()).toMatch(
      /accept-encoding.*origin|origin.*accept-encoding/,
    );
  });
});

describe('a schema that is not shown', () => {
  test('is told neither whole nor by its names that are near', async () => {
    expect(codeOf(await closed.ask(getIntrospectionQuery()))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(codeOf(await closed.ask('{ __type(name: "Target") { name } }'))).toBe('GRAPHQL_VALIDATION_FAILED');
    const faults = [
      '{ graphs { revision } }',
      '{ chainGap { x } }',
      '{ regions(levels: NATION) { totalCount } }',
      '{ regions(level: NATIO) { totalCount } }',
      '{ graph { revisio } }',
      '{ __schema { directive } }',
    ];
    for (const query of faults) {
      const { body } = await closed.ask(query);
      expect(body.errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(body)).not.toContain('Did you mean');
    }
    expect(JSON.stringify((await open.ask('{ graphs { revision } }')).body)).toContain('Did you mean');
    const level = await closed.ask('query ($level: RegionLevel) { regions(level: $level) { totalCount } }', {
      level: 'NATIO',
    });
    expect(level.body.errors?.length).toBe(1);
    expect(JSON.stringify(level.body)).not.toContain('Did you mean');
    expect((await closed.ask('{ __typename }')).body.data).toEqual({ __typename: 'Query' });
  });
});

describe('nothing of the inside is told', () => {
  test('by traces, stacks, paths or headers of a wrong request', async () => {
    for (const query of ['qwerty cop { abc }', '{ graph { revision } }', '{ node(id: "x") { id } }']) {
      const { body } = await open.ask(query);
      expect(JSON.stringify(body)).not.toMatch(/stacktrace|exception|tracing|node_modules|\.ts:|\.js:/);
    }
  });
});

describe('too many requests within a minute', () => {
  const ask = (from: string, headers: Record<string, string> = {}) =>
    fetch(`${closed.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...headers },
      body: '{"query":"{ __typename }"}',
    });
  const statuses = async (count: number, send: () => Promise<Response>) => {
    const found: Response[] = [];
    for (let i = 0; i < count; i++) found.push(await send());
    return found;
  };

  test('of an address are told when to come back; others are not held up', async () => {
    const answers = await statuses(25, () => ask('203.0.113.7'));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    const refused = answers.at(-1) as Response;
    expect(refused.status).toBe(429);
    const after = Number(refused.headers.get('retry-after'));
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThanOrEqual(60);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect((await ask('203.0.113.8')).status).toBe(200);
    const claimed = await ask('203.0.113.9, 203.0.113.7');
    expect(claimed.status).toBe(429);
    const health = await fetch(`${closed.url}/healthz`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
    expect(health.status).toBe(200);
  });

  test('of a member count from wherever they ask, and another member is not held up', async () => {
    const bearer = async (id: string) => {
      const member = { id, organisation: 'guangxi-shenzhen-centre', roles: ['viewer'] as const };
      return { authorization: `Bearer ${await issueToken(closed.home, member, 60)}` };
    };
    const [wang, again, li] = [await bearer('wang'), await bearer('wang'), await bearer('li')];
    let host = 0;
    const answers = await statuses(12, () => ask(`198.51.100.${host++}`, host % 2 ? wang : again));
    expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429, 429]);
    expect(answers.at(-1)?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await ask('198.51.100.1', li)).status).toBe(200);
  });

  test('of tiles have a limit of their own', async () => {
    const tile = () =>
      fetch(`${closed.url}/tiles/x/0/0/0.mvt`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
    const answers = await statuses(32, tile);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
    expect((await ask('192.0.2.1')).status).toBe(200);
  });
});
