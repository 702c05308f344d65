import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import type { Served } from '../api/serve.js';
import { type Asker, centres, type Data, memberOf } from '../list/members.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { openTestStore } from '../test-server.js';
import { type Client, type ServedProcesses, serveProcesses } from './served-processes.js';

const perMinute = 40;

let served: ServedProcesses;
let store: Store;
let clients: [Client, Client];
let enterprises: string[];

/** The same member, asking each of the processes. */
const atEach = (organisation: string): Promise<[Asker, Asker]> =>
  Promise.all(
    clients.map(({ ask }) => memberOf({ home: served.home, ask } as unknown as Served)(organisation)),
  ) as Promise<[Asker, Asker]>;

beforeAll(async () => {
  await bringShippedGraph();
  store = openTestStore();
  served = await serveProcesses({
    LIANTU_TRUSTED_PROXIES: '127.0.0.1',
    LIANTU_RATE_OF_ADDRESS: String(perMinute),
  });
  clients = await served.clientOfEach();
  const { body } = await clients[0].ask('{ enterprises(first: 100) { edges { node { id } } } }', {}, {});
  enterprises = (body.data as Data).enterprises.edges.map((edge: Data) => edge.node.id);
});
afterAll(() => store.close());

test('two processes answer, and one metrics page tells of both and of their keeper', async () => {
  const resident = await served.metrics('process_resident_memory_bytes');
  expect(Object.keys(resident).sort()).toEqual(['1', '2', 'keeper']);
  const text = await fetch(`${served.url}/metrics`).then((answer) => answer.text());
  const counts = [...text.matchAll(/route="\/healthz",status="200",process="(\d)"\} (\d+)/g)];
  expect(counts.map(([, , count]) => count).sort()).toEqual(['1', '2']);
  for (const { get } of clients) expect(await get('/readyz')).toMatchObject({ status: 200 });
});

test('an address is let in as often as allowed, however its requests fall upon the processes', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  const asked = await Promise.all(
    Array.from({ length: perMinute + 10 }, (_, i) => clients[i % 3 ? 0 : 1].get('/session', headers)),
  );
  expect(asked.filter(({ status }) => status === 200)).toHaveLength(perMinute);
  for (const { get } of clients) expect((await get('/session', headers)).status).toBe(429);
});

test('of wrong passphrases for a member five are heard, by whichever process', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.10' };
  const statuses = [];
  for (let i = 0; i < 7; i++) {
    const answer = await clients[i % 2 ? 1 : 0].post(
      '/session',
      { member: 'li', passphrase: `no ${i}` },
      headers,
    );
    statuses.push(answer.status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
});

test('a request sent again is answered by the other process as it was, and done once', async () => {
  const [one, other] = await atEach(centres.beijing);
  const list = { name: '补链目标企业', idempotencyKey: 'list-of-both' };
  const { id } = await one.input('CreateList', list);
  expect((await other.input('CreateList', list)).id).toBe(id);
  const targets = [{ enterprise: enterprises[0] }];
  const add = { list: id, targets, idempotencyKey: 'added-by-both' };
  const answers = await Promise.all([one, other, one, other].map((by) => by.input('AddTargets', add)));
  expect(new Set(answers.map((answer) => answer.added[0].id)).size).toBe(1);
  expect((await other.tell('ListDetail', { id, first: 10 })).targets.totalCount).toBe(1);
});

test('a subscription hears of changes made through either process', async () => {
  const both = await atEach(centres.beijing);
  const { id: list } = await both[0].input('CreateList', { name: '订阅' });
  const targets = [{ enterprise: enterprises[1] }];
  const target = (await both[0].input('AddTargets', { list, targets })).added[0].id;
  const sse = createClient({ url: `${served.url}/graphql`, headers: both[0].headers, retryAttempts: 0 });
  const query = `subscription ($list: ID!) { targetListChanged(list: $list) { target { notes { text } } } }`;
  const heard = sse.iterate({ query, variables: { list } });
  const texts = new Set<string>();
  let told = false;
  const listening = (async () => {
    for await (const { data } of heard as AsyncIterable<Data>) {
      for (const { text } of data.targetListChanged.target.notes) texts.add(text);
      if (texts.has('of 0') && texts.has('of 1')) break;
    }
    told = true;
  })();
  while (!told)
    for (const [at, by] of both.entries()) {
      await by.input('NoteTarget', { target, text: `of ${at}` });
      await pause(100);
    }
  await listening;
  sse.dispose();
});

test('the processes move to the next revision together, and a walk over pages goes on in either', async () => {
  const page = await clients[0].get('/ogc/collections/enterprises/items?limit=5');
  const { links, graphRevision } = JSON.parse(page.text);
  const next: string = links.find(({ rel }: { rel: string }) => rel === 'next').href;
  const state = `MATCH (g:Graph {id: 'graph'})`;
  const change = `CREATE (:Change {code: 'by-hand', revision: g.revision, mark: g.mark, enterprises: [], tables: []})`;
  await store.schema(
    `${state} SET g.was = g.mark, g.revision = g.revision + 1, g.mark = 'by-hand' ${change}`,
  );
  const revisionOf = async ({ get }: Client): Promise<string> =>
    JSON.parse((await get('/readyz')).text).revision;
  for (const one of clients) while ((await revisionOf(one)) === graphRevision) await pause(50);
  for (const { get } of clients) {
    const answer = await get(new URL(next).pathname + new URL(next).search);
    expect([answer.status, JSON.parse(answer.text).graphRevision]).toEqual([200, graphRevision]);
  }
  await store.schema(`MATCH (c:Change {code: 'by-hand'}) DELETE c`);
  await store.schema(`${state} SET g.mark = g.was, g.revision = g.revision - 1 REMOVE g.was`);
  for (const one of clients) while ((await revisionOf(one)) !== graphRevision) await pause(50);
});

test('a process killed while lists are changed loses nothing that was acknowledged, and is replaced', async () => {
  const writers = 40;
  const [killed, stays] = served.workers();
  const [one] = await atEach(centres.shenzhen);
  const { id: list } = await one.input('CreateList', { name: '补链目标企业' });
  let acknowledged = 0;
  const write = async (i: number): Promise<void> => {
    const targets = [{ enterprise: enterprises[10 + i], note: `with ${i}` }];
    const query = `mutation ($input: AddTargetsInput!) { addTargets(input: $input) { __typename } }`;
    const variables = { input: { list, targets, idempotencyKey: `writer-${i}` } };
    const headers = { ...one.headers, 'content-type': 'application/json', connection: 'close' };
    for (;;) {
      const body = JSON.stringify({ query, variables });
      // What was handed to a process that died before it took it is answered by nobody: a client asks again.
      const signal = AbortSignal.timeout(10_000);
      const asked = fetch(`${served.url}/graphql`, { method: 'POST', headers, body, signal });
      const answer = await asked.catch(() => undefined);
      if (answer?.ok && ((await answer.json()) as Data).data.addTargets.__typename === 'AddTargetsReport')
        break;
    }
    if (++acknowledged === 10) process.kill(killed as number, 'SIGKILL');
  };
  await Promise.all(Array.from({ length: writers }, (_, i) => write(i)));
  await served.untilTwo();
  expect((await served.metrics('liantu_processes_replaced_total')).keeper).toBe(1);
  expect(served.workers()).toContain(stays);
  clients = await served.clientOfEach();
  for (const asker of await atEach(centres.shenzhen)) {
    const { targets } = await asker.tell('ListDetail', { id: list, first: 100 });
    const notes = targets.edges.map(({ node }: Data) => node.notes.map(({ text }: Data) => text));
    expect(notes.flat().sort()).toEqual(Array.from({ length: writers }, (_, i) => `with ${i}`).sort());
  }
});

test('told to end, all of them end, in order', async () => {
  const workers = served.workers();
  expect(await served.stop()).toBe(0);
  for (const pid of workers) expect(() => process.kill(pid, 0)).toThrow();
});
