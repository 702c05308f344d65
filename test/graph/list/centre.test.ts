import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../src/request/global-id.js';
import type { Served } from '../api/serve.js';
import { type Asker, centres, type Data, serveMembers } from './members.js';

let served: Served;
let beijing: Asker;
let shenzhen: Asker;
let manager: Asker;
let viewer: Asker;
let stranger: Asker;
let enterprises: string[];

beforeAll(async () => {
  const all = await serveMembers();
  served = all.served;
  beijing = await all.member(centres.beijing);
  shenzhen = await all.member(centres.shenzhen);
  manager = await all.member(centres.beijing, 'manager');
  viewer = await all.member(centres.shenzhen, 'viewer');
  stranger = await all.member(centres.shanghai, 'admin');
  const { body } = await served.ask('{ enterprises(first: 300) { edges { node { id } } } }');
  enterprises = (body.data as Data).enterprises.edges.map((edge: Data) => edge.node.id);
});
afterAll(() => served.stop());

let next = 0;
const another = (): string => enterprises[next++] as string;

const newList = async (owner = beijing, permission = 'CONTRIBUTE'): Promise<string> => {
  const { id } = await owner.input('CreateList', { name: '补链目标企业' });
  await owner.input('ShareList', { list: id, organisation: centres.shenzhen, permission });
  return id;
};

const newTarget = async (list: string, enterprise = another(), by = beijing): Promise<string> => {
  const { added } = await by.input('AddTargets', { list, targets: [{ enterprise }] });
  return added[0].id;
};

const detail = (by: Asker, id: string): Promise<Data> => by.tell('ListDetail', { id });
const onlyTarget = async (by: Asker, list: string): Promise<Data> =>
  (await detail(by, list)).targets.edges[0].node;

test('two centres work on one list by the saved operations', async () => {
  const created = await beijing.input('CreateList', {
    name: '新能源汽车芯片补链目标企业',
    description: '',
    place: { kind: 'REGION', code: '450200' },
    chain: 'new-energy-vehicle',
  });
  expect(created).toMatchObject({ __typename: 'TargetList', version: 1 });
  const list = created.id;
  const share = { list, organisation: centres.shenzhen, permission: 'CONTRIBUTE' };
  expect((await beijing.input('ShareList', share)).shares).toEqual([
    { organisation: { code: centres.shenzhen, name: '广西（深圳）产业合作中心' }, permission: 'CONTRIBUTE' },
  ]);
  const [enterprise] = enterprises;
  const target = { enterprise, segment: 'new-energy-vehicle.automotive-chip', note: '' };
  const report = await shenzhen.input('AddTargets', { list, targets: [target, { enterprise: 'nobody' }] });
  expect(report).toMatchObject({
    __typename: 'AddTargetsReport',
    added: [{ enterprise: { id: enterprise } }],
    alreadyListed: [],
    rejected: [{ index: 1, code: 'NOT_FOUND' }],
    conflicts: [],
  });
  const id = report.added[0].id;
  expect((await beijing.input('AddTargets', { list, targets: [target] })).alreadyListed).toEqual([{ id }]);
  expect(await shenzhen.input('ClaimTarget', { target: id, days: 30, expectedVersion: 1 })).toMatchObject({
    version: 2,
    claim: { organisation: { code: centres.shenzhen }, member: `editor@${centres.shenzhen}` },
  });
  const move = { target: id, stage: 'CONTACTED', expectedVersion: 2, note: '已电话联系' };
  expect(await shenzhen.input('MoveTarget', move)).toMatchObject({ stage: 'CONTACTED', version: 3 });
  const note = { target: id, text: '董事长周五到访', confidential: false };
  expect(await shenzhen.input('NoteTarget', note)).toEqual({ __typename: 'Target', id, version: 3 });

  const seen = await detail(beijing, list);
  expect(seen).toMatchObject({
    permission: 'MANAGE',
    place: { code: '450200', name: '柳州市' },
    chain: { code: 'new-energy-vehicle' },
    exports: ['XLSX', 'CSV', 'GEOJSON'].map((format) => ({
      format,
      url: `${served.url}/lists/${list}/export.${format.toLowerCase()}`,
    })),
    conflicts: [],
  });
  expect(seen.targets).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false } });
  const node = seen.targets.edges[0].node;
  expect(node.segment.code).toBe('new-energy-vehicle.automotive-chip');
  expect(node.notes).toEqual([expect.objectContaining({ text: '董事长周五到访', confidential: false })]);
  expect(node.history.map(({ kind, from, to }: Data) => [kind, from, to])).toEqual([
    ['ADDED', null, 'IDENTIFIED'],
    ['CLAIMED', null, centres.shenzhen],
    ['MOVED', 'IDENTIFIED', 'CONTACTED'],
    ['NOTED', null, null],
  ]);
  const { body } = await shenzhen.ask('MyLists');
  expect(body.data).toMatchObject({
    viewer: { organisation: { code: centres.shenzhen }, roles: ['editor'] },
    targetLists: [{ id: list, owner: { code: centres.beijing }, permission: 'CONTRIBUTE', targetCount: 1 }],
  });
});

describe('two writers: one wins', () => {
  test('of twenty who move a target on the same version one moves it, the others are told the version', async () => {
    const list = await newList();
    const target = await newTarget(list);
    const stages = ['CONTACTED', 'PARKED', 'LOST'];
    const answers: Data[] = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? beijing : shenzhen).input('MoveTarget', {
          target,
          stage: stages[i % 3],
          expectedVersion: 1,
        }),
      ),
    );
    const won = answers.filter((one) => one.__typename === 'Target');
    expect(won).toHaveLength(1);
    for (const one of answers.filter((other) => other !== won[0]))
      expect(one).toMatchObject({ __typename: 'ConflictProblem', code: 'CONFLICT', currentVersion: 2 });
    const { stage, version, history } = await onlyTarget(beijing, list);
    expect([stage, version]).toEqual([won[0].stage, 2]);
    expect(history.filter(({ kind }: Data) => kind === 'MOVED')).toHaveLength(1);
  });

  test('what forty write at once is all there, once', async () => {
    const list = await newList();
    const target = await newTarget(list);
    const writers = Array.from({ length: 40 }, (_, i) => i);
    await Promise.all(
      writers.map((i) => (i % 2 ? beijing : shenzhen).input('NoteTarget', { target, text: `note ${i}` })),
    );
    const { notes, history } = await onlyTarget(beijing, list);
    expect(notes.map(({ text }: Data) => text).sort()).toEqual(writers.map((i) => `note ${i}`).sort());
    expect(history.filter(({ kind }: Data) => kind === 'NOTED')).toHaveLength(40);
  });

  test('of ten who add one enterprise one adds it', async () => {
    const list = await newList();
    const enterprise = another();
    const reports: Data[] = await Promise.all(
      Array.from({ length: 10 }, () => beijing.input('AddTargets', { list, targets: [{ enterprise }] })),
    );
    expect(reports.flatMap(({ added }) => added)).toHaveLength(1);
    expect(reports.flatMap(({ alreadyListed }) => alreadyListed)).toHaveLength(9);
  });
});

describe('a request sent again with its key acts once', () => {
  test('and is answered alike', async () => {
    const create = { name: 'once', idempotencyKey: 'create-1' };
    const first = await beijing.input('CreateList', create);
    expect(await beijing.input('CreateList', create)).toEqual(first);
    const list = first.id;
    const add = { list, targets: [{ enterprise: another(), note: 'first sight' }], idempotencyKey: 'add-1' };
    const added = await beijing.input('AddTargets', add);
    expect(await beijing.input('AddTargets', add)).toEqual(added);
    const target = added.added[0].id;
    const move = { target, stage: 'CONTACTED', expectedVersion: 1, idempotencyKey: 'move-1' };
    const moved = await Promise.all([1, 2, 3].map(() => beijing.input('MoveTarget', move)));
    for (const one of moved) expect(one).toMatchObject({ stage: 'CONTACTED', version: 2 });
    const note = { target, text: 'hello', idempotencyKey: 'note-1' };
    await beijing.input('NoteTarget', note);
    await beijing.input('NoteTarget', note);
    const { notes, history } = await onlyTarget(beijing, list);
    expect(notes.map(({ text }: Data) => text)).toEqual(['first sight', 'hello']);
    expect(history.map(({ kind }: Data) => kind)).toEqual(['ADDED', 'MOVED', 'NOTED']);
  });

  test('and a key is not taken for another change, nor for another member’s', async () => {
    const create = { name: 'mine', idempotencyKey: 'create-2' };
    const mine = await beijing.input('CreateList', create);
    const other = await beijing.input('CreateList', { ...create, name: 'other' });
    expect(other).toMatchObject({ __typename: 'InvalidInputProblem', code: 'INVALID_INPUT' });
    expect((await shenzhen.input('CreateList', create)).id).not.toBe(mine.id);
  });
});

describe('what may not be seen and what does not exist are answered alike', () => {
  test('by every operation', async () => {
    const list = await newList();
    const target = await newTarget(list);
    const enterprise = another();
    const none = { list: globalId('TargetList', 'none'), target: globalId('Target', 'none') };
    const cases: [string, (ids: typeof none) => object][] = [
      ['ShareList', (ids) => ({ list: ids.list, organisation: centres.shanghai, permission: 'MANAGE' })],
      ['AddTargets', (ids) => ({ list: ids.list, targets: [{ enterprise }] })],
      ['ClaimTarget', (ids) => ({ target: ids.target, days: 1, expectedVersion: 1 })],
      ['ClaimTarget', (ids) => ({ target: ids.target, days: 1, expectedVersion: 9, takeOverReason: 'x' })],
      ['MoveTarget', (ids) => ({ target: ids.target, stage: 'LOST', expectedVersion: 1 })],
      ['NoteTarget', (ids) => ({ target: ids.target, text: 'x' })],
    ];
    for (const [name, input] of cases) {
      const [unseen, absent] = [
        await stranger.input(name, input({ list, target })),
        await stranger.input(name, input(none)),
      ];
      expect(unseen).toMatchObject({ __typename: 'NotFoundProblem', code: 'NOT_FOUND' });
      expect(unseen).toEqual(absent);
    }
    expect(await detail(stranger, list)).toEqual(await detail(stranger, none.list));
    expect(await detail(stranger, list)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stranger.tell('query ($id: ID!) { node(id: $id) { id } }', { id: target })).toBeNull();
    expect((await stranger.ask('MyLists')).body.data).toMatchObject({ targetLists: [] });
    expect((await detail(beijing, list)).targets.totalCount).toBe(1);
  });

  test('and nobody gets an answer that was made for a member', async () => {
    const list = await newList();
    const asked = await served.ask('{ targetLists { id } }');
    expect(asked.body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(asked.body.data).toBeNull();
    const problem = await served.ask('query ($id: ID!) { targetList(id: $id) { ... on Problem { code } } }', {
      id: list,
    });
    expect(problem.body.data).toEqual({ targetList: { code: 'UNAUTHENTICATED' } });
  });
});

test('a confidential note leaves no trace that others see', async () => {
  const list = await newList();
  const target = await newTarget(list);
  const before = await detail(shenzhen, list);
  const updated = 'query ($id: ID!) { targetList(id: $id) { ... on TargetList { updatedAt version } } }';
  const at = await shenzhen.tell(updated, { id: list });
  await beijing.input('NoteTarget', { target, text: '底价三千万', confidential: true });
  expect(await detail(shenzhen, list)).toEqual(before);
  expect(await shenzhen.tell(updated, { id: list })).toEqual(at);
  const own = await onlyTarget(manager, list);
  expect(own.notes).toEqual([expect.objectContaining({ text: '底价三千万', confidential: true })]);
  expect(own.history.at(-1)).toMatchObject({ kind: 'NOTED', by: { code: centres.beijing } });
});

describe('one organisation at a time follows an enterprise', () => {
  test('on one list: a second claim and a move by others are told who follows', async () => {
    const list = await newList();
    const target = await newTarget(list);
    await shenzhen.input('ClaimTarget', { target, days: 7, expectedVersion: 1 });
    const claim = await beijing.input('ClaimTarget', { target, days: 7, expectedVersion: 2 });
    expect(claim).toMatchObject({ __typename: 'ConflictProblem', currentVersion: 2 });
    expect(claim.message).toContain(centres.shenzhen);
    const move = { target, stage: 'CONTACTED', expectedVersion: 2 };
    expect((await beijing.input('MoveTarget', move)).code).toBe('CONFLICT');
    expect((await shenzhen.input('MoveTarget', move)).version).toBe(3);
    const renewed = await shenzhen.input('ClaimTarget', { target, days: 30, expectedVersion: 3 });
    expect(renewed.claim.until > new Date(Date.now() + 29 * 86_400_000).toISOString()).toBe(true);
    const take = { target, days: 7, expectedVersion: 4, takeOverReason: '深圳中心已退出' };
    expect((await beijing.input('ClaimTarget', take)).code).toBe('FORBIDDEN');
    expect((await manager.input('ClaimTarget', take)).claim.organisation.code).toBe(centres.beijing);
    const { history } = await onlyTarget(beijing, list);
    expect(history.at(-1)).toMatchObject({
      kind: 'TAKEN_OVER',
      from: centres.shenzhen,
      to: centres.beijing,
    });
    const release = `mutation ($input: ReleaseTargetInput!) { releaseTarget(input: $input) {
      ... on Target { claim { member } } ... on Problem { code } } }`;
    const input = { target, expectedVersion: 5 };
    expect((await shenzhen.tell(release, { input })).code).toBe('CONFLICT');
    expect(await beijing.tell(release, { input })).toEqual({ claim: null });
  });

  test('of ten who claim it at once one does', async () => {
    const target = await newTarget(await newList());
    const answers: Data[] = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        (i % 2 ? beijing : shenzhen).input('ClaimTarget', { target, days: 7, expectedVersion: 1 }),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Target')).toHaveLength(1);
  });

  test('within a sharing circle: named where the member sees the other list, counted where not', async () => {
    const enterprise = another();
    const [ours, theirs] = [await newList(), (await beijing.input('CreateList', { name: 'theirs' })).id];
    await beijing.input('ShareList', {
      list: theirs,
      organisation: centres.shanghai,
      permission: 'CONTRIBUTE',
    });
    const there = await newTarget(theirs, enterprise);
    await stranger.input('ClaimTarget', { target: there, days: 7, expectedVersion: 1 });
    const report = await shenzhen.input('AddTargets', { list: ours, targets: [{ enterprise }] });
    const target = report.added[0].id;
    expect(report.conflicts).toEqual([]);
    const hidden = await shenzhen.input('ClaimTarget', { target, days: 7, expectedVersion: 1 });
    expect(hidden.code).toBe('CONFLICT');
    expect(hidden.message).toContain('1 you may not see');
    expect(JSON.stringify(hidden)).not.toContain(centres.shanghai);
    const known = await beijing.input('ClaimTarget', { target, days: 7, expectedVersion: 1 });
    expect(known.message).toContain(centres.shanghai);
    expect((await detail(shenzhen, ours)).conflicts).toEqual([
      { enterprise: expect.anything(), organisations: [], hiddenCount: 1 },
    ]);
    expect((await detail(beijing, ours)).conflicts).toMatchObject([
      { organisations: [{ code: centres.shanghai }], hiddenCount: 0 },
    ]);
    const apart = (await shenzhen.input('CreateList', { name: 'apart' })).id;
    const free = await newTarget(apart, enterprise, shenzhen);
    expect((await shenzhen.input('ClaimTarget', { target: free, days: 7, expectedVersion: 1 })).version).toBe(
      2,
    );
  });
});

describe('roles and permissions', () => {
  test('a viewer reads and changes nothing', async () => {
    const list = await newList();
    const target = await newTarget(list);
    expect((await detail(viewer, list)).permission).toBe('CONTRIBUTE');
    const changes: [string, object][] = [
      ['CreateList', { name: 'x' }],
      ['AddTargets', { list, targets: [{ enterprise: another() }] }],
      ['ClaimTarget', { target, days: 7, expectedVersion: 1 }],
      ['MoveTarget', { target, stage: 'LOST', expectedVersion: 1 }],
      ['NoteTarget', { target, text: 'x' }],
    ];
    for (const [name, input] of changes)
      expect(await viewer.input(name, input)).toMatchObject({ __typename: 'ForbiddenProblem' });
    expect((await onlyTarget(beijing, list)).version).toBe(1);
  });

  test('an organisation does what its permission allows, from the moment it is changed', async () => {
    const list = await newList(beijing, 'VIEW');
    const target = await newTarget(list);
    const note = { target, text: 'x' };
    expect((await shenzhen.input('NoteTarget', note)).code).toBe('FORBIDDEN');
    const share = { list, organisation: centres.shenzhen, permission: 'CONTRIBUTE' };
    expect((await shenzhen.input('ShareList', share)).code).toBe('FORBIDDEN');
    await beijing.input('ShareList', share);
    expect((await shenzhen.input('NoteTarget', note)).version).toBe(1);
    expect((await shenzhen.input('ShareList', { ...share, organisation: centres.shanghai })).code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('bad input is told clearly and nothing is done', () => {
  test('a stage that cannot follow, days out of range, empty and overlong texts, too many at once', async () => {
    const list = await newList();
    const target = await newTarget(list);
    const cases: [string, object, string][] = [
      ['MoveTarget', { target, stage: 'LANDED', expectedVersion: 1 }, 'CONTACTED, PARKED, LOST'],
      ['ClaimTarget', { target, days: 0, expectedVersion: 1 }, '1 to 180'],
      ['NoteTarget', { target, text: ' ' }, '10000'],
      ['NoteTarget', { target, text: 'x'.repeat(10_001) }, '10000'],
      ['CreateList', { name: '' }, '200'],
      ['CreateList', { name: 'x', chain: 'none' }, 'none'],
      ['CreateList', { name: 'x', place: { kind: 'REGION', code: '999999' } }, '999999'],
      ['ShareList', { list, organisation: 'nobody', permission: 'VIEW' }, 'nobody'],
      ['ShareList', { list, organisation: centres.beijing, permission: 'VIEW' }, centres.beijing],
      ['AddTargets', { list, targets: Array.from({ length: 10_000 }, () => ({ enterprise: 'x' })) }, '1000'],
    ];
    for (const [name, input, word] of cases) {
      const problem = await beijing.input(name, input);
      expect([name, problem.code]).toEqual([name, 'INVALID_INPUT']);
      expect(problem.message).toContain(word);
    }
    const { version, notes, history } = await onlyTarget(beijing, list);
    expect([version, notes, history.length]).toEqual([1, [], 1]);
  });

  test('a note of 1 MB is refused; emoji and right-to-left text are kept as they are', async () => {
    const list = await newList();
    const target = await newTarget(list);
    const text = 'مرحبا 👩‍🏭🚗 שלום <b>"x"</b>';
    await beijing.input('NoteTarget', { target, text });
    expect((await onlyTarget(beijing, list)).notes[0].text).toBe(text);
    expect((await beijing.ask('NoteTarget', { input: { target, text: 'x'.repeat(1_000_000) } })).status).toBe(
      413,
    );
  });

  test('pages go on where they ended, and a foreign cursor is refused', async () => {
    const list = await newList();
    const targets = Array.from({ length: 5 }, () => ({ enterprise: another() }));
    const { added } = await beijing.input('AddTargets', { list, targets });
    const first = await beijing.tell('ListDetail', { id: list, first: 3 });
    expect(first.targets.pageInfo.hasNextPage).toBe(true);
    const after = first.targets.pageInfo.endCursor;
    const second = await beijing.tell('ListDetail', { id: list, first: 3, after });
    const ids = [...first.targets.edges, ...second.targets.edges].map(({ node }: Data) => node.id);
    expect(ids).toEqual(added.map(({ id }: Data) => id));
    const other = await newList();
    const { body } = await beijing.ask('ListDetail', { id: other, after });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
