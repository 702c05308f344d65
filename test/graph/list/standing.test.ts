import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../api/serve.js';
import { type Asker, centres, type Data, serveMembers } from './members.js';

let served: Served;
let beijing: Asker;
let shenzhen: Asker;
let list: string;
let targets: string[];

const segments = ['new-energy-vehicle.sensor', 'new-energy-vehicle.automotive-chip'];
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const problem = '... on Problem { code message }';
const move = `mutation ($input: MoveTargetInput!) { moveTarget(input: $input) { ... on Target { stage version stageDays { stage on } } ${problem} } }`;
const plan = `mutation ($input: PlanTargetInput!) { planTarget(input: $input) { ... on Target { version } ${problem} } }`;
const log = `mutation ($input: LogContactInput!) { logContact(input: $input) { ... on Target { version contacts { kind on role phone text confidential by { code } } } ${problem} } }`;
const contacts = `query ($id: ID!) { node(id: $id) { ... on Target { contacts { kind confidential by { code } } history { kind to } } } }`;

beforeAll(async () => {
  const { served: server, member } = await serveMembers();
  served = server;
  beijing = await member(centres.beijing, 'admin');
  shenzhen = await member(centres.shenzhen);
  const { body } = await served.ask('{ enterprises(first: 4) { edges { node { id } } } }');
  const enterprises = (body.data as Data).enterprises.edges.map(({ node }: Data) => node.id);
  list = (await beijing.input('CreateList', { name: '跟进', description: '' })).id;
  await beijing.input('ShareList', { list, organisation: centres.shenzhen, permission: 'CONTRIBUTE' });
  const named = enterprises.map((enterprise: string, i: number) => ({
    enterprise,
    segment: segments[i] ?? null,
  }));
  const { added } = await beijing.input('AddTargets', { list, targets: named });
  targets = added.map(({ id }: Data) => id);
});
afterAll(() => served.stop());

const find = async (args: string, variables: object = {}): Promise<Data> => {
  const { body } = await beijing.ask(
    `query ($id: ID!${'after' in variables ? ', $after: String' : ''}) { targetList(id: $id) { ... on TargetList { targets(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } } } }`,
    { id: list, ...variables },
  );
  expect(body.errors).toBeUndefined();
  const { totalCount, pageInfo, edges } = (body.data as Data).targetList.targets;
  return { totalCount, pageInfo, at: edges.map(({ node }: Data) => targets.indexOf(node.id)) };
};

test('targets are filtered and ordered by what is due, stage, follower and segment, page after page', async () => {
  for (const [i, days] of [
    [0, 9],
    [1, 2],
    [3, 5],
  ] as const)
    await beijing.tell(plan, {
      input: { target: targets[i], nextStep: { text: '拜访', on: day(days) }, expectedVersion: 1 },
    });
  await beijing.input('MoveTarget', { target: targets[2], stage: 'CONTACTED', expectedVersion: 1 });
  await shenzhen.input('ClaimTarget', { target: targets[3], days: 7, expectedVersion: 2 });
  expect(await find(`filter: { dueBy: "${day(6)}" }, order: DUE`)).toMatchObject({
    totalCount: 2,
    at: [1, 3],
  });
  expect((await find('order: STAGE')).at).toEqual([0, 1, 3, 2]);
  expect((await find('order: SEGMENT')).at).toEqual([1, 0, 2, 3]);
  expect((await find('order: FOLLOWER')).at).toEqual([3, 0, 1, 2]);
  expect((await find(`filter: { follower: "${centres.shenzhen}" }`)).at).toEqual([3]);
  expect((await find(`filter: { followed: false, stages: [IDENTIFIED] }`)).at).toEqual([0, 1]);
  expect((await find(`filter: { segments: ["${segments[1]}"] }`)).at).toEqual([1]);
  const seen: number[] = [];
  let after: string | null = null;
  do {
    const page: Data = await find('first: 1, after: $after, order: DUE', { after });
    expect(page.totalCount).toBe(4);
    seen.push(...page.at);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual([1, 3, 0, 2]);
  for (const bad of ['filter: { dueBy: "2026-02-30" }', 'filter: { segments: ["no-such"] }'])
    expect(
      (
        await beijing.ask(
          `query ($id: ID!) { targetList(id: $id) { ... on TargetList { targets(${bad}) { totalCount } } } }`,
          { id: list },
        )
      ).body.errors,
    ).toHaveLength(1);
});

test('after signing it goes on to production, each stage with its day', async () => {
  const [target] = targets;
  const to = (stage: string, expectedVersion: number, on?: string) =>
    beijing.tell(move, { input: { target, stage, expectedVersion, on } });
  await to('CONTACTED', 2, '2026-01-05');
  await to('NEGOTIATING', 3, '2026-02-05');
  await to('SIGNED', 4, '2026-03-05');
  await to('LAND_SUPPLIED', 5, '2026-04-05');
  const producing = await to('PRODUCING', 6, '2026-10-08');
  expect(producing.stageDays).toEqual([
    { stage: 'CONTACTED', on: '2026-01-05' },
    { stage: 'NEGOTIATING', on: '2026-02-05' },
    { stage: 'SIGNED', on: '2026-03-05' },
    { stage: 'LAND_SUPPLIED', on: '2026-04-05' },
    { stage: 'PRODUCING', on: '2026-10-08' },
  ]);
  expect(await to('COMPLETED', 7, day(3))).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await to('LOST', 7)).toMatchObject({ code: 'INVALID_INPUT' });
});

test('a contact is read by all who see the list, a confidential one by the own organisation alone', async () => {
  const [, target] = targets;
  const open = {
    target,
    kind: 'VISIT',
    on: '2026-05-06',
    role: '投资部',
    phone: '0755-88880000',
    text: '参观厂区',
  };
  const logged = await beijing.tell(log, { input: { ...open, idempotencyKey: 'visit' } });
  expect(logged.contacts).toEqual([
    {
      kind: 'VISIT',
      on: '2026-05-06',
      role: '投资部',
      phone: '0755-88880000',
      text: '参观厂区',
      confidential: false,
      by: { code: centres.beijing },
    },
  ]);
  expect(await beijing.tell(log, { input: { ...open, idempotencyKey: 'visit' } })).toEqual(logged);
  const secret = await shenzhen.tell(log, {
    input: { target, kind: 'CALL', on: '2026-05-07', confidential: true },
  });
  expect(secret).toMatchObject({ version: logged.version });
  expect(secret.contacts).toHaveLength(2);
  const seen = await beijing.tell(contacts, { id: target });
  expect(seen.contacts).toHaveLength(1);
  expect(seen.history.filter(({ kind }: Data) => kind === 'CONTACT')).toEqual([
    { kind: 'CONTACT', to: 'VISIT 2026-05-06' },
  ]);
  expect(await beijing.tell(log, { input: { ...open, phone: '13812345678' } })).toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringContaining('13812345678'),
  });
  expect(await beijing.tell(log, { input: { ...open, on: day(2) } })).toMatchObject({
    code: 'INVALID_INPUT',
  });
});
