import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveShipped } from './serve.js';

let served: Served;
beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

test.each<[string, Record<string, string>, string, number]>([
  ['of nothing', { 'content-type': 'application/json' }, '{}', 400],
  ['of a query that is no text', { 'content-type': 'application/json' }, '{"query":7}', 400],
  ['by a body that is no JSON', { 'content-type': 'text/xml' }, '<a>', 415],
])('a stream %s is refused like anything else', async (_name, headers, body, status) => {
  const answer = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { ...headers, accept: 'text/event-stream', 'accept-language': 'zh' },
    body,
  });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    status,
    'application/json; charset=utf-8',
  ]);
  const { errors } = (await answer.json()) as { errors: readonly { message: string; extensions: object }[] };
  expect(errors[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
  expect(errors[0]?.message).toMatch(/[\u4e00-\u9fff]/);
});

describe('a fault of the client is told as one', () => {
  const codesOf = async (body: object): Promise<unknown[]> => {
    const answer = await served.post(JSON.stringify(body));
    return (answer.body.errors ?? []).map(({ extensions }) => extensions.code);
  };
  const hash = 'a'.repeat(64);

  test.each<[string, object, string]>([
    [
      'a hash that is of another query',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
      'BAD_USER_INPUT',
    ],
    [
      'null for an argument that has a default',
      { query: 'query ($n: Int) { enterprises(first: $n) { totalCount } }', variables: { n: null } },
      'BAD_USER_INPUT',
    ],
    [
      'a thousand faults in a variable',
      {
        query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        variables: { ids: Array.from({ length: 1_000 }, () => null) },
      },
      'BAD_USER_INPUT',
    ],
    [
      'a variable of another type',
      { query: 'query ($n: Int) { enterprises(first: $n) { totalCount } }', variables: { n: {} } },
      'BAD_USER_INPUT',
    ],
    [
      'an operation that is not there',
      { query: 'query a { __typename }', operationName: 'b' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a query that is no text', { query: 7 }, 'BAD_REQUEST'],
  ])('%s', async (_name, body, code) => {
    const codes = await codesOf(body);
    expect(codes).not.toEqual([]);
    expect(new Set(codes)).toEqual(new Set([code]));
  });
});

test('a host that is not the server’s own gets into no address', async () => {
  const query = `{ mapLayer(input: { layer: ENTERPRISES }) { __typename ... on MapLayer { tileUrlTemplate tileJsonUrl } } }`;
  const body = JSON.stringify({ query });
  const { port } = new URL(served.url);
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      ),
    );
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.once('close', () => resolve(said));
    socket.once('error', reject);
  });
  expect(text).toContain(`http://127.0.0.1:${port}/tiles/`);
  expect(text).not.toContain('evil.example');
});
