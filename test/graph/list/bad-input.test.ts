import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueToken } from '../../../src/http/sign-in/local-tokens.js';
import type { Served } from '../api/serve.js';
import { type Asker, centres, type Data, serveMembers } from './members.js';

let served: Served;
let member: Awaited<ReturnType<typeof serveMembers>>['member'];
let beijing: Asker;
let enterprises: string[];

beforeAll(async () => {
  ({ served, member } = await serveMembers());
  beijing = await member(centres.beijing);
  const { body } = await served.ask('{ enterprises(first: 50) { edges { node { id } } } }');
  enterprises = (body.data as Data).enterprises.edges.map((edge: Data) => edge.node.id);
});
afterAll(() => served.stop());

const seen =
  'query ($id: ID!) { targetList(id: $id) { ... on TargetList { name description version lastEventId targetCount shares { permission } targets(first: 10) { edges { node { stage version notes { text } nextStep { text } history { kind } } } } } } }';
const stateOf = (id: string) => beijing.tell(seen, { id });
const newList = async (): Promise<string> => (await beijing.input('CreateList', { name: '补链目标企业' })).id;
const newTarget = async (list: string, enterprise = enterprises[0]): Promise<string> =>
  (await beijing.input('AddTargets', { list, targets: [{ enterprise }] })).added[0].id;

const change = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code message } } }`;
const update = change('updateTargetList', 'UpdateTargetListInput');
const withdraw = change('withdrawShare', 'WithdrawShareInput');
const plan = change('planTarget', 'PlanTargetInput');
const release = change('releaseTarget', 'ReleaseTargetInput');
const copy = change('copyTargetList', 'CopyTargetListInput');
const long = '长'.repeat(10_001);

describe('is told clearly, and nothing is done', () => {
  test('text that is too long, empty, or no text, wherever text is taken', async () => {
    const list = await newList();
    const target = await newTarget(list);
    await beijing.input('ShareList', { list, organisation: centres.shenzhen, permission: 'VIEW' });
    await beijing.input('ClaimTarget', { target, expectedVersion: 1 });
    const before = await stateOf(list);
    const manager = await member(centres.beijing, 'manager');
    const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const bad = ['\u0000', 'a\u0007b', '\ud800', `x\udc00`];
    const cases: [Asker, string, (text: string) => object, readonly string[]][] = [
      [beijing, 'CreateList', (name) => ({ name }), [...bad, '', ' ', 'x'.repeat(201)]],
      [beijing, 'CreateList', (description) => ({ name: 'x', description }), [...bad, long]],
      [beijing, update, (name) => ({ list, name, expectedVersion: 2 }), [...bad, '', 'x'.repeat(201)]],
      [beijing, copy, (name) => ({ list, name }), [...bad, '', 'x'.repeat(201)]],
      [beijing, 'NoteTarget', (text) => ({ target, text }), [...bad, '', '\n', long]],
      [
        beijing,
        'MoveTarget',
        (note) => ({ target, stage: 'CONTACTED', note, expectedVersion: 2 }),
        [...bad, long],
      ],
      [beijing, release, (note) => ({ target, note, expectedVersion: 2 }), [...bad, long]],
      [
        manager,
        'ClaimTarget',
        (takeOverReason) => ({ target, takeOverReason, expectedVersion: 2 }),
        [...bad, long],
      ],
      [
        beijing,
        plan,
        (responsible) => ({ target, responsible, expectedVersion: 2 }),
        [...bad, '', 'x'.repeat(201)],
      ],
      [
        beijing,
        plan,
        (text) => ({ target, nextStep: { text, on: soon }, expectedVersion: 2 }),
        [...bad, '', long],
      ],
      [beijing, withdraw, (note) => ({ list, organisation: centres.shenzhen, note }), [...bad, long]],
      [
        beijing,
        'NoteTarget',
        (idempotencyKey) => ({ target, text: 'x', idempotencyKey }),
        ['', 'k'.repeat(201)],
      ],
    ];
    for (const [by, name, input, texts] of cases)
      for (const text of texts) {
        const { code, message } = await by.input(name, input(text));
        expect([name, code]).toEqual([name, 'INVALID_INPUT']);
        expect(message.length).toBeLessThan(500);
      }
    expect(await stateOf(list)).toEqual(before);
  });

  test('10,000 targets at once, and the bad ones among good ones', async () => {
    const list = await newList();
    const before = await stateOf(list);
    const many = Array.from({ length: 10_000 }, (_, i) => ({ enterprise: enterprises[i % 50] }));
    expect(await beijing.input('AddTargets', { list, targets: many })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await stateOf(list)).toEqual(before);
    const targets = [
      { enterprise: enterprises[0], note: 'a\u0000b' },
      { enterprise: enterprises[1], note: long },
      { enterprise: enterprises[2], segment: 'none' },
      { enterprise: '\ud800' },
      { enterprise: enterprises[3], note: 'good' },
    ];
    const report = await beijing.input('AddTargets', { list, targets });
    expect(report.rejected.map(({ index, code }: Data) => [index, code])).toEqual([
      [0, 'INVALID_INPUT'],
      [1, 'INVALID_INPUT'],
      [2, 'NOT_FOUND'],
      [3, 'NOT_FOUND'],
    ]);
    expect(report.added).toHaveLength(1);
    expect((await stateOf(list)).targetCount).toBe(1);
  });

  test('ids of other things, of nothing, and of no shape', async () => {
    const list = await newList();
    const target = await newTarget(list);
    for (const id of ['', 'x', '%00', list, '../../etc/passwd', 'x'.repeat(10_000)])
      expect(await beijing.input('NoteTarget', { target: id, text: 'x' })).toMatchObject({
        code: 'NOT_FOUND',
      });
    for (const id of ['', target, enterprises[0]])
      expect(await beijing.tell('ListDetail', { id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('bodies that would break what reads them', async () => {
    const deep = `{"query":"{ __typename }","variables":{"input":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`;
    const mutation = change('noteTarget', 'NoteTargetInput');
    const nested = `{"query":${JSON.stringify(mutation)},"variables":{"input":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`;
    const poisoned = '{"query":"{ __typename }","variables":{"__proto__":{"admin":true}}}';
    for (const body of [deep, nested, poisoned]) {
      const { status } = await served.post(body, beijing.headers);
      expect([200, 400]).toContain(status);
      expect((await served.ask('{ __typename }')).body.data).toEqual({ __typename: 'Query' });
    }
  });
});

test('a key of one member is never another’s, however they are named', async () => {
  const asker = async (id: string) => {
    const token = await issueToken(
      served.home,
      { id, organisation: centres.beijing, roles: ['editor'] },
      600,
    );
    return async (input: object) => {
      const headers = { authorization: `Bearer ${token}` };
      const query =
        'mutation ($input: CreateTargetListInput!) { createTargetList(input: $input) { ... on TargetList { id createdBy } ... on Problem { code } } }';
      return ((await served.ask(query, { input }, headers)).body.data as Data).createTargetList;
    };
  };
  const [short, joined] = [await asker('issuer'), await asker('issuer|wang')];
  const first = await joined({ name: 'x', idempotencyKey: 'key' });
  const second = await short({ name: 'x', idempotencyKey: 'wang|key' });
  expect([first.createdBy, second.createdBy]).toEqual(['issuer|wang', 'issuer']);
  expect(second.id).not.toBe(first.id);
});

test('text in any writing is kept to the letter', async () => {
  const list = await newList();
  const target = await newTarget(list);
  const texts = [
    '👩‍🏭🚗 é',
    'مرحبا بالعالم',
    'שלום ‏(עולם)',
    'col1\tcol2\r\nline 2',
    '𠮷野家',
    '<script>alert(1)</script>',
    "'; MATCH (n) DETACH DELETE n //",
    '=1+1',
  ];
  for (const text of texts) await beijing.input('NoteTarget', { target, text });
  const { targets } = await stateOf(list);
  expect(targets.edges[0].node.notes.map(({ text }: Data) => text)).toEqual(texts);
});
