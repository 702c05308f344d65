import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { savedOperations } from '../../../src/api/operations/saved-operations.js';
import { globalId } from '../../../src/request/global-id.js';
import { type Served, serve } from '../api/serve.js';
import { type Asker, centres, type Data, serveMembers } from './members.js';

const saved = savedOperations('centre').find(({ name }) => name === 'ListChanged')?.document as string;
const withIds = `subscription ($list: ID!, $since: ID) {
  targetListChanged(list: $list, since: $since) { id kind to target { id version notes { text } } by { code } }
}`;

let served: Served;
let other: Served;
let member: Awaited<ReturnType<typeof serveMembers>>['member'];
let beijing: Asker;
let manager: Asker;
let shenzhen: Asker;
let enterprises: string[];

beforeAll(async () => {
  ({ served, member } = await serveMembers());
  other = await serve('guangxi', { LIANTU_HOME: served.home });
  beijing = await member(centres.beijing);
  manager = await member(centres.beijing, 'manager');
  shenzhen = await member(centres.shenzhen);
  const { body } = await served.ask('{ enterprises(first: 100) { edges { node { id } } } }');
  enterprises = (body.data as Data).enterprises.edges.map((edge: Data) => edge.node.id);
});
afterAll(async () => {
  await other.stop();
  await served.stop();
});

let next = 0;
const sharedList = async (permission = 'CONTRIBUTE'): Promise<string> => {
  const { id } = await beijing.input('CreateList', { name: '补链目标企业' });
  await beijing.input('ShareList', { list: id, organisation: centres.shenzhen, permission });
  return id;
};
const newTarget = async (list: string): Promise<string> => {
  const targets = [{ enterprise: enterprises[next++] }];
  return (await beijing.input('AddTargets', { list, targets })).added[0].id;
};

/** A client of the other server, open by the time this resolves: the marks it was sent are no event. */
const listen = (by: Asker, variables: object, query = withIds) => {
  const client = createClient({
    url: `${other.url}/graphql`,
    headers: by.headers,
    retryAttempts: 0,
  });
  const answers: Data[] = [];
  let wake = (): void => undefined;
  let ended = false;
  const stop = client.subscribe(
    { query, variables: variables as Record<string, unknown> },
    {
      next: (answer) => {
        answers.push(answer);
        wake();
      },
      error: (error) => {
        answers.push({ failed: error });
        ended = true;
        wake();
      },
      complete: () => {
        ended = true;
        wake();
      },
    },
  );
  const until = async (there: () => boolean): Promise<void> => {
    while (!there()) await new Promise<void>((resolve) => (wake = resolve));
  };
  return {
    stop,
    /** The first so many events. */
    first: async (count: number): Promise<Data[]> => {
      await until(() => answers.length >= count || ended);
      return answers.slice(0, count).map(({ data, errors }) => data?.targetListChanged ?? errors);
    },
    /** Everything that came, once the server has ended it. */
    all: async (): Promise<Data[]> => {
      await until(() => ended);
      return answers;
    },
  };
};

const lastEvent = async (by: Asker, list: string): Promise<string> =>
  (
    await by.tell('query ($id: ID!) { targetList(id: $id) { ... on TargetList { lastEventId } } }', {
      id: list,
    })
  ).lastEventId;

describe('a change made through one process is told by another', () => {
  test('to the client’s saved operation, as the target is by then', async () => {
    const list = await sharedList();
    const target = await newTarget(list);
    const since = await lastEvent(shenzhen, list);
    const withSince = saved
      .replace('($list: ID!)', '($list: ID!, $since: ID)')
      .replace('list: $list', 'list: $list, since: $since');
    const stream = listen(shenzhen, { list, since }, withSince);
    await beijing.input('MoveTarget', { target, stage: 'CONTACTED', expectedVersion: 1 });
    expect(await stream.first(1)).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-/),
        kind: 'MOVED',
        target: { id: target, stage: 'CONTACTED', version: 2 },
        by: { code: centres.beijing, name: '广西（北京）产业合作中心' },
      },
    ]);
    stream.stop();
  });

  test('from now on, where no event is named', async () => {
    const list = await sharedList();
    const target = await newTarget(list);
    const stream = listen(shenzhen, { list }, saved);
    let told = false;
    const first = stream.first(1).then((events) => {
      told = true;
      return events;
    });
    for (let i = 0; !told; i++) await beijing.input('NoteTarget', { target, text: `note ${i}` });
    expect((await first)[0]).toMatchObject({ kind: 'NOTED', target: { id: target } });
    stream.stop();
  });

  test('forty writers at once: every event once, in one order, and again the same after any of them', async () => {
    const list = await sharedList();
    const target = await newTarget(list);
    const since = await lastEvent(shenzhen, list);
    const stream = listen(shenzhen, { list, since });
    const write = (i: number) =>
      (i % 2 ? beijing : shenzhen).input('NoteTarget', { target, text: `note ${i}` });
    await Promise.all(Array.from({ length: 40 }, (_, i) => write(i)));
    const events = await stream.first(40);
    stream.stop();
    const ids = events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(40);
    expect(events.every(({ kind }) => kind === 'NOTED')).toBe(true);
    const again = listen(shenzhen, { list, since: ids[14] });
    await newTarget(list);
    const resumed = await again.first(26);
    again.stop();
    expect(resumed.slice(0, 25).map(({ id }) => id)).toEqual(ids.slice(15));
    expect(resumed[25]).toMatchObject({ kind: 'ADDED' });
    const history = 'query ($id: ID!) { node(id: $id) { ... on Target { history { id kind } } } }';
    const told = (await shenzhen.tell(history, { id: target })).history.slice(1);
    expect(told.map(({ id }: Data) => id)).toEqual(ids);
  });
});

test('a confidential note of another organisation is not told, and leaves no gap that shows', async () => {
  const list = await sharedList();
  const target = await newTarget(list);
  const since = await lastEvent(shenzhen, list);
  const own = await lastEvent(beijing, list);
  await beijing.input('NoteTarget', { target, text: '底价三千万', confidential: true });
  expect(await lastEvent(shenzhen, list)).toBe(since);
  const hidden = await lastEvent(beijing, list);
  expect(hidden).not.toBe(own);
  const [theirs, ours] = [listen(shenzhen, { list, since }), listen(manager, { list, since })];
  await beijing.input('NoteTarget', { target, text: 'open' });
  const [told] = await theirs.first(1);
  expect(told.target.notes).toEqual([{ text: 'open' }]);
  expect((await ours.first(2)).map(({ id }) => id)).toEqual([hidden, told.id]);
  theirs.stop();
  ours.stop();
  const guessed = await listen(shenzhen, { list, since: hidden }).all();
  const absent = await listen(shenzhen, { list, since: 'none' }).all();
  expect(guessed[0].errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'since' });
  expect(absent[0].errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'since' });
});

describe('who may not listen is told so at once; who may no longer is told so, and the stream ends', () => {
  const code = (answers: Data[]) => answers.at(-1).errors?.[0].extensions.code;

  test('a stranger learns as little as of a list that does not exist', async () => {
    const list = await sharedList();
    const stranger = await member(centres.shanghai, 'admin');
    const unseen = await listen(stranger, { list }).all();
    const absent = await listen(stranger, { list: globalId('TargetList', 'none') }).all();
    expect(unseen).toEqual(absent);
    expect(code(unseen)).toBe('NOT_FOUND');
  });

  test('a share that is withdrawn ends it, also while nothing else happens', async () => {
    const list = await sharedList();
    const since = await lastEvent(shenzhen, list);
    const stream = listen(shenzhen, { list, since });
    await newTarget(list);
    expect(await stream.first(1)).toMatchObject([{ kind: 'ADDED' }]);
    const withdraw =
      'mutation ($input: WithdrawShareInput!) { withdrawShare(input: $input) { ... on TargetList { version } } }';
    await beijing.input(withdraw, { list, organisation: centres.shenzhen });
    const answers = await stream.all();
    expect([answers.length, code(answers)]).toEqual([2, 'NOT_FOUND']);
  });

  test('a token taken back ends it, also while nothing happens', async () => {
    const list = await sharedList();
    const leaving = await member(centres.shenzhen, 'viewer', 'leaving');
    const target = await newTarget(list);
    const since = await lastEvent(leaving, list);
    const stream = listen(leaving, { list, since });
    await beijing.input('NoteTarget', { target, text: 'x' });
    expect(await stream.first(1)).toMatchObject([{ kind: 'NOTED' }]);
    leaving.revoke();
    const answers = await stream.all();
    expect([answers.length, code(answers)]).toEqual([2, 'UNAUTHENTICATED']);
  });

  test('nobody signed in, a bad token, too many streams', async () => {
    const list = await sharedList();
    const ask = (headers: Record<string, string>) =>
      fetch(`${other.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
        body: JSON.stringify({ query: saved, variables: { list } }),
      });
    const open = await ask({});
    expect([open.status, open.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ]);
    expect(await open.text()).toContain('"code":"UNAUTHENTICATED"');
    expect((await ask({ authorization: 'Bearer x.y.z' })).status).toBe(401);
    const streams = await Promise.all(Array.from({ length: 21 }, () => ask(shenzhen.headers)));
    expect(streams.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(streams.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('1');
    for (const { body } of streams) await body?.cancel();
  });
});

test('when the last client has gone, the graph is looked at no more', async () => {
  const list = await sharedList();
  const since = await lastEvent(shenzhen, list);
  const stream = listen(shenzhen, { list, since });
  await newTarget(list);
  await stream.first(1);
  expect(other.takeQueries()).toContain('eventsAfter');
  stream.stop();
  do {
    other.takeQueries();
    await pause(1_500);
  } while (other.takeQueries().includes('eventsAfter'));
});

describe('what is no subscription', () => {
  test('is not answered as a stream, nor a subscription as one answer', async () => {
    const list = await sharedList();
    const asked = await beijing.ask(saved, { list });
    expect(asked.body.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(asked.body.errors?.[0]?.message).toContain('text/event-stream');
    const [answer] = await listen(beijing, {}, '{ graph { revision } }').all();
    expect(answer.errors[0].extensions.code).toBe('BAD_REQUEST');
    const levels = 25;
    const deep = `subscription ($list: ID!) { targetListChanged(list: $list) { target { enterprise { region {
      ${'parent { '.repeat(levels)} code ${'}'.repeat(levels)} } } } } }`;
    const [refused] = await listen(beijing, { list }, deep).all();
    expect(refused.errors[0].extensions.code).toBe('QUERY_TOO_DEEP');
  });
});
