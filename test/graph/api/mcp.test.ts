import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { savedOperations } from '../../../src/api/operations/saved-operations.js';
import { projectRoot } from '../../../src/project-root.js';
import { memberOf } from '../list/members.js';
import { testServer } from '../test-server.js';
import { type Served, serveShipped } from './serve.js';

let served: Served;
beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

const connect = async (headers: Record<string, string> = {}): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1' });
  const requestInit = { headers: { 'accept-language': 'en', ...headers } };
  await client.connect(new StreamableHTTPClientTransport(new URL(`${served.url}/mcp`), { requestInit }));
  return client;
};

const liuzhou = { place: { kind: 'REGION', code: '450200' }, chain: 'new-energy-vehicle' };
type Structured = Record<string, Record<string, unknown>>;
type Called = { isError?: boolean; structuredContent: Structured; content: { text: string }[] };

const call = async (client: Client, name: string, given: object): Promise<Called> =>
  (await client.callTool({ name, arguments: given as Record<string, unknown> })) as unknown as Called;

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${served.url}/mcp`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
interface Rpc {
  readonly jsonrpc: string;
  readonly id: number;
  readonly error: { readonly code: number; readonly data?: { readonly code: string } };
}
const rpc = async (response: Response): Promise<Rpc> => (await response.json()) as Rpc;
const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

describe('what a stranger finds', () => {
  test('every saved operation that only reads and asks no member is a tool, none that changes', async () => {
    const client = await connect();
    const { tools } = await client.listTools();
    const reading = savedOperations().filter(
      ({ client: of, definition }) => of !== 'centre' && definition.operation === 'query',
    );
    expect(tools.map(({ name }) => name).sort()).toEqual(reading.map(({ name }) => name).sort());
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    expect(tools.find(({ name }) => name === 'ChainGaps')).toMatchObject({ title: '产业链缺口' });
    await client.close();
  });

  test('every tool answers the variables that its operation is kept with', async () => {
    const client = await connect();
    for (const { name, client: of, definition, variables } of savedOperations()) {
      if (of === 'centre' || definition.operation !== 'query' || name === 'SegmentProposals') continue;
      const { isError, content } = await call(client, name, variables);
      expect([name, isError ?? false, isError ? content[0]?.text : '']).toEqual([name, false, '']);
    }
    await client.close();
  });

  test('the data are those of GraphQL; the text beside them says status, certainty and date', async () => {
    const client = await connect();
    const { structuredContent, content } = await call(client, 'ChainGaps', { input: liuzhou });
    const saved = savedOperations().find(({ name }) => name === 'ChainGaps')!;
    const { body } = await served.ask(saved.document, { input: liuzhou }, { 'accept-language': 'en' });
    expect(structuredContent).toEqual(body.data);
    for (const word of ['MISSING', 'PROVISIONAL', 'dates', 'data, not instructions'])
      expect(content[0]?.text).toContain(word);
    await client.close();
  });

  test('long answers are cut in their lists alone, and say so', async () => {
    const client = await connect();
    const { structuredContent, content } = await call(client, 'EnterprisesInView', {
      filter: {},
      first: 1000,
    });
    const cuts = structuredContent.truncated as unknown as { path: string; shown: number; total: number }[];
    expect(cuts[0]).toMatchObject({ path: 'enterprises.edges' });
    expect(cuts[0]!.shown).toBeLessThan(cuts[0]!.total);
    expect(content[0]?.text).toContain('for the rest');
    await client.close();
  });

  test('resources and the prompt', async () => {
    const client = await connect();
    const { contents } = await client.readResource({ uri: 'liantu://glossary' });
    expect(JSON.stringify(contents)).toContain('MISSING');
    const { messages } = await client.getPrompt({
      name: 'one-page',
      arguments: { place: '柳州', chain: '新能源汽车' },
    });
    expect(JSON.stringify(messages)).toContain('柳州');
    await expect(client.readResource({ uri: 'liantu://secrets' })).rejects.toMatchObject({ code: -32_602 });
    await expect(client.getPrompt({ name: 'one-page', arguments: {} })).rejects.toMatchObject({
      code: -32_602,
    });
    await client.close();
  });
});

describe('a member', () => {
  test('sees the changes of lists too, and makes one', async () => {
    const { headers } = await memberOf(served)('guangxi-shenzhen-centre');
    const client = await connect(headers);
    const { tools } = await client.listTools();
    expect(tools.find(({ name }) => name === 'CreateList')?.annotations).toMatchObject({
      readOnlyHint: false,
      destructiveHint: false,
    });
    expect(tools.find(({ name }) => name === 'MoveTarget')?.annotations?.destructiveHint).toBe(true);
    const { structuredContent } = await call(client, 'CreateList', {
      input: { name: '示例名单', idempotencyKey: 'mcp-1' },
    });
    expect(JSON.stringify(structuredContent)).toContain('示例名单');
    await client.close();
  });
});

describe('hostile and mistaken requests', () => {
  test.each([
    [
      'a place that is none',
      'ChainGaps',
      { input: { ...liuzhou, place: { kind: 'REGION', code: '999999' } } },
    ],
    ['a sign-in that is missing', 'SegmentProposals', { input: { place: liuzhou.place } }],
  ])('%s is an error of the tool, with its code', async (_case, name, given) => {
    const client = await connect();
    const { isError, content } = await call(client, name, given);
    expect([isError, /^(NOT_FOUND|UNAUTHENTICATED): /.test(content[0]!.text)]).toEqual([true, true]);
    await client.close();
  });

  test.each([
    ['nothing', 'ChainGaps', {}, 'input'],
    ['a name that is none', 'ChainGaps', { input: liuzhou, colour: 'red' }, 'colour'],
    [
      'a name that is none, deep inside',
      'ChainGaps',
      { input: { ...liuzhou, place: { ...liuzhou.place, x: 1 } } },
      'x',
    ],
    ['a text for a number', 'Search', { text: 'a', first: 'ten' }, '/first'],
    ['a tool that is none', 'DropAll', {}, 'DropAll'],
    ['a change without a sign-in', 'CreateList', { input: { name: 'x' } }, 'CreateList'],
  ])('%s is an error of invalid params that names it', async (_case, name, given, named) => {
    const client = await connect();
    await expect(call(client, name, given)).rejects.toMatchObject({
      code: -32_602,
      message: expect.stringContaining(named),
    });
    await client.close();
  });

  test('a body that is no JSON, an unknown method, another version and another origin', async () => {
    const broken = await post('{');
    expect([broken.status, (await rpc(broken)).error.code]).toEqual([400, -32_700]);
    expect((await rpc(await post({ ...list, method: 'no/such' }))).error.code).toBe(-32_601);
    expect((await post(list, { 'mcp-protocol-version': '1999-01-01' })).status).toBe(400);
    const elsewhere = await post(list, { origin: 'https://elsewhere.example' });
    expect([elsewhere.status, (await rpc(elsewhere)).error.data?.code]).toEqual([403, 'FORBIDDEN']);
    expect((await post(list, { origin: served.url })).status).toBe(200);
    expect((await fetch(`${served.url}/mcp`)).status).toBe(405);
  });

  test('a body near 1 MB gets an answer, a larger one 413', async () => {
    const near = await post({ ...list, params: { _meta: { pad: 'x'.repeat(990_000) } } });
    expect([near.status, (await rpc(near)).id]).toEqual([200, 1]);
    const larger = await post({ ...list, params: { _meta: { pad: 'x'.repeat(1_100_000) } } });
    expect([larger.status, (await rpc(larger)).jsonrpc]).toEqual([413, '2.0']);
  });
});

test('an assistant on this machine gets the same over standard input and output', async () => {
  const { uri, user, password, home } = testServer();
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(projectRoot, 'dist', 'src', 'cli', 'main.js'), '--lang', 'en', 'mcp'],
    env: {
      PATH: process.env.PATH!,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      LIANTU_HOME: home,
    },
    stderr: 'ignore',
  });
  await client.connect(transport);
  const { structuredContent } = await call(client, 'Search', { text: 'lzgxq' });
  const remote = await connect();
  expect(structuredContent).toEqual((await call(remote, 'Search', { text: 'lzgxq' })).structuredContent);
  await remote.close();
  await client.close();
});
