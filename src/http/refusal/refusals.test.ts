import { connect } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addErrorAnswers, answerBadAddress } from './add-error-answers.js';
import { takeBoundedJson } from './bounded-json.js';
import { addRawRefusals } from './raw-refusals.js';
import { requireHost } from './require-host.js';

let server: FastifyInstance;
let url: string;
beforeAll(async () => {
  server = Fastify({
    bodyLimit: 1_000_000,
    frameworkErrors: answerBadAddress,
    http: { requireHostHeader: false },
    forceCloseConnections: true,
  });
  server.removeContentTypeParser('text/plain');
  takeBoundedJson(server);
  addRawRefusals(server);
  addErrorAnswers(server);
  requireHost(server);
  server.route({ url: '/graphql', method: ['GET', 'POST'], handler: async () => ({}) });
  server.get('/tiles/:document', async () => ({}));
  server.get('/healthz', async () => ({}));
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

interface Refused {
  readonly status: number;
  readonly headers: string;
  readonly errors: readonly { message: string; extensions: Record<string, unknown> }[];
}

/** Sends bytes as they are, and reads an answer to its end. */
const sendRaw = (bytes: string): Promise<Refused> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.once('error', reject);
    socket.once('close', () => {
      const [headers = '', body = ''] = text.split('\r\n\r\n');
      resolve({
        status: Number(headers.slice(9, 12)),
        headers: headers.toLowerCase(),
        errors: JSON.parse(body).errors,
      });
    });
  });

const requestText = (
  line: string,
  { headers = [], body = '' }: { headers?: readonly string[]; body?: string } = {},
): string => [`${line} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', body].join('\r\n');

const chinese = /[\u4e00-\u9fff]/;

const cases: [name: string, bytes: () => string, status: number, code: string][] = [
  ['what is no HTTP', () => 'HELLO WORLD\r\n\r\n', 400, 'BAD_REQUEST'],
  [
    'headers too large',
    () => requestText('GET /graphql', { headers: [`X-Long: ${'x'.repeat(20_000)}`] }),
    431,
    'HEADERS_TOO_LARGE',
  ],
  [
    'an address too long',
    () => requestText(`GET /graphql?query=${'x'.repeat(20_000)}`),
    431,
    'HEADERS_TOO_LARGE',
  ],
  ['an address that cannot be decoded', () => requestText('GET /tiles/%E0%A4%A'), 400, 'BAD_REQUEST'],
  ['no host', () => 'GET /graphql HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'BAD_REQUEST'],
  [
    'an expectation nobody knows',
    () => requestText('GET /graphql', { headers: ['Expect: tea'] }),
    417,
    'BAD_REQUEST',
  ],
  ['an address where nothing is', () => requestText('GET /nothing/here'), 404, 'NOT_FOUND'],
  ['another method', () => requestText('PUT /graphql'), 405, 'METHOD_NOT_ALLOWED'],
  ['a query without a type of its body', () => requestText('QUERY /graphql'), 405, 'METHOD_NOT_ALLOWED'],
  ['a method that nobody knows', () => requestText('FOO /graphql'), 400, 'BAD_REQUEST'],
  ['another method of health', () => requestText('POST /healthz'), 405, 'METHOD_NOT_ALLOWED'],
  [
    'a body that is no JSON',
    () =>
      requestText('POST /graphql', {
        headers: ['Content-Type: application/json', 'Content-Length: 3'],
        body: '{a}',
      }),
    400,
    'BAD_REQUEST',
  ],
  [
    'a body nested too deeply',
    () => {
      const body = `{"query":"{ __typename }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
      const headers = ['Content-Type: application/json', `Content-Length: ${body.length}`];
      return requestText('POST /graphql', { headers, body });
    },
    400,
    'BAD_REQUEST',
  ],
  [
    'another kind of body',
    () =>
      requestText('POST /graphql', { headers: ['Content-Type: text/xml', 'Content-Length: 3'], body: '<a>' }),
    415,
    'BAD_REQUEST',
  ],
  [
    'a body too large',
    () =>
      requestText('POST /graphql', {
        headers: ['Content-Type: application/json', 'Content-Length: 2000000'],
      }),
    413,
    'BAD_REQUEST',
  ],
];

describe('a refusal is JSON with a code and a sentence in both languages', () => {
  test.each(cases)('%s', async (_name, bytes, status, code) => {
    const refused = await sendRaw(bytes());
    expect([refused.status, refused.errors[0]?.extensions]).toEqual([status, { code }]);
    expect(refused.headers).toContain('content-type: application/json; charset=utf-8');
    const { message = '' } = refused.errors[0] ?? {};
    expect(message).toMatch(chinese);
    expect(message).toMatch(/[A-Za-z]{3,} [a-z]{2,}/);
  });

  test('but brackets in a text are no nesting', async () => {
    const body = JSON.stringify({ query: `"${'['.repeat(1_000)}\\" ${'{'.repeat(1_000)}` });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${url}/graphql`, { method: 'POST', headers, body })).status).toBe(200);
  });

  test('or in the language that is asked for', async () => {
    const say = async (language: string) => {
      const answer = await fetch(`${url}/nothing`, { headers: { 'accept-language': language } });
      const { errors } = (await answer.json()) as { errors: readonly { message: string }[] };
      return [answer.headers.get('content-language'), errors[0]?.message];
    };
    expect(await say('en-GB,en;q=0.8')).toEqual(['en', 'Nothing is served at GET /nothing.']);
    expect(await say('zh-CN')).toEqual(['zh', '无此地址：GET /nothing。']);
  });

  test('and names the methods that an address takes', async () => {
    const { headers } = await sendRaw(requestText('DELETE /graphql'));
    expect(headers).toMatch(/allow: (get, post|post, get|get, head, post|post, get, head)/);
  });
});
