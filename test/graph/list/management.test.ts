import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../api/serve.js';
import { type Asker, centres, type Data, serveMembers } from './members.js';

let served: Served;
let member: Awaited<ReturnType<typeof serveMembers>>['member'];
let beijing: Asker;
let shenzhen: Asker;
let enterprises: string[];

beforeAll(async () => {
  ({ served, member } = await serveMembers());
  beijing = await member(centres.beijing);
  shenzhen = await member(centres.shenzhen);
  const { body } = await served.ask('{ enterprises(first: 100) { edges { node { id } } } }');
  enterprises = (body.data as Data).enterprises.edges.map((edge: Data) => edge.node.id);
});
afterAll(() => served.stop());

const list = `id name description version archivedAt targetCount owner { code } place { code } chain { code }
  segments { code } shares { organisation { code } permission }`;
const target = `id stage version claim { organisation { code } } nextStep { text on }
  responsible { member organisation { code } } investment { amountCny basis } history { kind from to note }`;
const problem = '... on ConflictProblem { currentVersion } ... on Problem { code message }';
const change =
  (name: string, type: string, answer: string, fields: string) =>
  (by: Asker, input: object): Promise<Data> =>
    by.tell(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${answer} { ${fields} } ${problem} } }`,
      { input },
    );
const update = change('updateTargetList', 'UpdateTargetListInput', 'TargetList', list);
const archive = change('archiveTargetList', 'ArchiveTargetListInput', 'TargetList', list);
const copy = change('copyTargetList', 'CopyTargetListInput', 'TargetList', list);
const withdraw = change('withdrawShare', 'WithdrawShareInput', 'TargetList', list);
const plan = change('planTarget', 'PlanTargetInput', 'Target', target);
const addCandidates = change(
  'addCandidates',
  'AddCandidatesInput',
  'AddTargetsReport',
  'added { enterprise { id } segment { code } } alreadyListed { id } rejected { code }',
);

let next = 0;
const another = (): string => enterprises[next++] as string;
const sharedList = async (permission = 'CONTRIBUTE'): Promise<string> => {
  const { id } = await beijing.input('CreateList', { name: '补链目标企业', description: '一' });
  await beijing.input('ShareList', { list: id, organisation: centres.shenzhen, permission });
  return id;
};
const newTarget = async (of: string, enterprise = another()): Promise<string> =>
  (await beijing.input('AddTargets', { list: of, targets: [{ enterprise }] })).added[0].id;
const read = (by: Asker, id: string, fields: string): Promise<Data> =>
  by.tell(
    `query ($id: ID!) { node(id: $id) { ... on TargetList { ${list} } ... on Target { ${fields} } } }`,
    { id },
  );
const kinds = (one: Data) => one.history.map(({ kind, from, to }: Data) => [kind, from, to]);

describe('a list is called otherwise and for something else', () => {
  test('what is left out stays; another version is a conflict; a repetition acts once', async () => {
    const id = await sharedList();
    const input = {
      list: id,
      name: '延链目标企业',
      chain: 'sugar',
      expectedVersion: 2,
      idempotencyKey: 'update',
    };
    const changed = await update(beijing, input);
    expect(changed).toMatchObject({
      name: '延链目标企业',
      description: '一',
      version: 3,
      chain: { code: 'sugar' },
    });
    expect(await update(beijing, input)).toEqual(changed);
    const late = await update(beijing, { list: id, name: 'x', expectedVersion: 2 });
    expect(late).toMatchObject({ code: 'CONFLICT', currentVersion: 3 });
    const place = { kind: 'REGION', code: '450200' };
    const segments = ['sugar.cane-sugar'];
    const unknown = await update(beijing, { list: id, segments: ['none'], expectedVersion: 3 });
    expect(unknown).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('none') });
    const { body } = await served.ask('{ chain(code: "sugar") { segments(first: 1) { segment { code } } } }');
    const code = (body.data as Data)?.chain?.segments?.[0]?.segment.code ?? segments[0];
    const scoped = await update(beijing, {
      list: id,
      description: null,
      place,
      segments: [code],
      expectedVersion: 3,
    });
    expect(scoped).toMatchObject({
      description: '',
      place: { code: '450200' },
      segments: [{ code }],
      version: 4,
    });
    expect(
      await update(beijing, { list: id, place: null, chain: null, segments: [], expectedVersion: 4 }),
    ).toMatchObject({ place: null, chain: null, segments: [], version: 5 });
    const same = await update(beijing, { list: id, name: '延链目标企业', expectedVersion: 5 });
    expect(same.version).toBe(5);
  });

  test('of ten who rename it at once one does', async () => {
    const id = await sharedList();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => update(beijing, { list: id, name: `n${i}`, expectedVersion: 2 })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'TargetList')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(9);
  });
});

test('an archived list is read and copied; nothing on it changes; its claims hold nobody up', async () => {
  const [id, other] = [await sharedList(), await sharedList()];
  const enterprise = another();
  const [here, there] = [await newTarget(id, enterprise), await newTarget(other, enterprise)];
  await beijing.input('ClaimTarget', { target: here, days: 7, expectedVersion: 1 });
  const held = await shenzhen.input('ClaimTarget', { target: there, days: 7, expectedVersion: 1 });
  expect(held.code).toBe('CONFLICT');
  expect(await archive(beijing, { list: id, expectedVersion: 2 })).toMatchObject({
    archivedAt: expect.stringMatching(/^\d{4}/),
    version: 3,
  });
  const ids = async (archived: boolean) =>
    (await beijing.tell(`{ targetLists(archived: ${archived}) { id } }`)).map((one: Data) => one.id);
  expect(await ids(true)).toEqual([id]);
  expect(await ids(false)).not.toContain(id);
  const move = { target: here, stage: 'CONTACTED', expectedVersion: 2 };
  expect((await beijing.input('MoveTarget', move)).code).toBe('CONFLICT');
  expect((await beijing.input('NoteTarget', { target: here, text: 'x' })).code).toBe('CONFLICT');
  expect((await beijing.input('AddTargets', { list: id, targets: [{ enterprise: another() }] })).code).toBe(
    'CONFLICT',
  );
  expect((await update(beijing, { list: id, name: 'x', expectedVersion: 3 })).code).toBe('CONFLICT');
  expect((await copy(beijing, { list: id })).targetCount).toBe(1);
  expect((await shenzhen.input('ClaimTarget', { target: there, days: 7, expectedVersion: 1 })).version).toBe(
    2,
  );
  const back = await archive(beijing, { list: id, archived: false, expectedVersion: 3 });
  expect(back).toMatchObject({ archivedAt: null, version: 4 });
  expect((await beijing.input('MoveTarget', move)).version).toBe(3);
});

describe('a share that is withdrawn', () => {
  test('ends at once, frees what was followed, and keeps confidential notes for their writers', async () => {
    const id = await sharedList();
    const followed = await newTarget(id);
    await shenzhen.input('ClaimTarget', { target: followed, days: 30, expectedVersion: 1 });
    await shenzhen.input('NoteTarget', { target: followed, text: '底价', confidential: true });
    const input = { list: id, organisation: centres.shenzhen, note: '合作结束' };
    expect(await withdraw(shenzhen, input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await withdraw(beijing, input)).toMatchObject({ shares: [], version: 3 });
    expect((await shenzhen.tell('ListDetail', { id })).code).toBe('NOT_FOUND');
    expect(await read(shenzhen, followed, target)).toBeNull();
    expect((await shenzhen.input('NoteTarget', { target: followed, text: 'x' })).code).toBe('NOT_FOUND');
    const free = await read(beijing, followed, target);
    expect(free).toMatchObject({ claim: null, version: 3 });
    expect(kinds(free).at(-1)).toEqual(['RELEASED', centres.shenzhen, null]);
    expect(await withdraw(beijing, input)).toMatchObject({ code: 'INVALID_INPUT' });
    await beijing.input('ShareList', { list: id, organisation: centres.shenzhen, permission: 'VIEW' });
    expect((await read(shenzhen, followed, 'notes { text }')).notes).toEqual([{ text: '底价' }]);
    expect((await read(beijing, followed, 'notes { text }')).notes).toEqual([]);
  });
});

test('a copy belongs to who made it and takes enterprises, segments and purpose along, nothing else', async () => {
  const { id } = await beijing.input('CreateList', {
    name: '原件',
    place: { kind: 'REGION', code: '450200' },
    chain: 'new-energy-vehicle',
  });
  await beijing.input('ShareList', { list: id, organisation: centres.shenzhen, permission: 'VIEW' });
  const segment = 'new-energy-vehicle.automotive-chip';
  const targets = [{ enterprise: another(), segment, note: 'open' }, { enterprise: another() }];
  const { added } = await beijing.input('AddTargets', { list: id, targets });
  await beijing.input('ClaimTarget', { target: added[0].id, days: 7, expectedVersion: 1 });
  const input = { list: id, name: '副本', idempotencyKey: 'copy' };
  const made = await copy(shenzhen, input);
  expect(made).toMatchObject({
    name: '副本',
    owner: { code: centres.shenzhen },
    place: { code: '450200' },
    chain: { code: 'new-energy-vehicle' },
    shares: [],
    targetCount: 2,
  });
  expect(await copy(shenzhen, input)).toEqual(made);
  const { targets: page } = await shenzhen.tell('ListDetail', { id: made.id });
  expect(page.edges.map(({ node }: Data) => [node.enterprise.id, node.segment?.code, node.stage])).toEqual([
    [targets[0]?.enterprise, segment, 'IDENTIFIED'],
    [targets[1]?.enterprise, undefined, 'IDENTIFIED'],
  ]);
  for (const { node } of page.edges)
    expect([node.notes, node.claim, node.version, node.history.length]).toEqual([[], null, 1, 1]);
  expect(await beijing.tell('ListDetail', { id: made.id })).toMatchObject({ code: 'NOT_FOUND' });
});

describe('candidates are put on a list as the question answers', () => {
  const place = { kind: 'REGION', code: '450200' };
  const question = { place, chain: 'new-energy-vehicle' };
  const asked = `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) { ... on CandidateReport {
    total excluded { condition count } candidates(first: 1000) { edges { node { enterprise { id } segment { code } } } } } } }`;
  const pairsOf = (nodes: Data[]) => nodes.map(({ enterprise, segment }) => [enterprise.id, segment.code]);

  test('best first, each enterprise once, again without doubles', async () => {
    const { candidates } = await beijing.tell(asked, { input: question });
    const answer = pairsOf(candidates.edges.map(({ node }: Data) => node)).slice(0, 20);
    const once = answer.filter(([id], i) => answer.findIndex(([other]) => other === id) === i);
    const id = await sharedList();
    const input = { list: id, question, first: 20, idempotencyKey: 'candidates' };
    const report = await addCandidates(shenzhen, input);
    expect(pairsOf(report.added)).toEqual(once);
    expect(await addCandidates(shenzhen, input)).toEqual(report);
    const again = await addCandidates(shenzhen, { list: id, question, first: 20 });
    expect([again.added, again.alreadyListed.length]).toEqual([[], once.length]);
  });

  test('without those that the member knows to be followed', async () => {
    const id = await sharedList();
    const free = { ...question, conditions: { excludeClaimed: true } };
    const before = await shenzhen.tell(asked, { input: free });
    const [first] = before.candidates.edges;
    const followed = await newTarget(id, first.node.enterprise.id);
    await beijing.input('ClaimTarget', { target: followed, days: 7, expectedVersion: 1 });
    const after = await shenzhen.tell(asked, { input: free });
    const rows = before.candidates.edges.filter(
      ({ node }: Data) => node.enterprise.id === first.node.enterprise.id,
    );
    expect(after.total).toBe(before.total - rows.length);
    const stranger = await member(centres.shanghai, 'admin');
    expect(await stranger.tell(asked, { input: free })).toEqual(before);
    expect((await served.ask(asked, { input: free })).body.data).toEqual({ targetCandidates: before });
  });

  test('a question that cannot be answered and a count out of range change nothing', async () => {
    const id = await sharedList();
    const lost = { list: id, question: { place: { kind: 'REGION', code: '999999' }, chain: 'sugar' } };
    expect(await addCandidates(beijing, lost)).toMatchObject({ code: 'NOT_FOUND' });
    for (const first of [0, 1001])
      expect(await addCandidates(beijing, { list: id, question, first })).toMatchObject({
        code: 'INVALID_INPUT',
      });
    expect((await beijing.tell('ListDetail', { id })).targets.totalCount).toBe(0);
  });
});

describe('what is planned with a target', () => {
  const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

  test('is recorded field by field; what is left out stays, null ends it', async () => {
    const id = await newTarget(await sharedList());
    const nextStep = { text: '赴企业拜访', on: soon };
    const investment = { amountCny: 50_000_000, basis: 'ESTIMATED' };
    const first = {
      target: id,
      nextStep,
      responsible: 'wang',
      investment,
      expectedVersion: 1,
      idempotencyKey: 'plan',
    };
    const planned = await plan(shenzhen, first);
    expect(planned).toMatchObject({
      version: 2,
      nextStep,
      responsible: { member: 'wang', organisation: { code: centres.shenzhen } },
      investment,
    });
    expect(await plan(shenzhen, first)).toEqual(planned);
    const stated = { amountCny: 80_000_000, basis: 'STATED' };
    const next = await plan(beijing, { target: id, nextStep: null, investment: stated, expectedVersion: 2 });
    expect(next).toMatchObject({
      version: 3,
      nextStep: null,
      responsible: { member: 'wang' },
      investment: stated,
    });
    expect(kinds(next)).toEqual([
      ['ADDED', null, 'IDENTIFIED'],
      ['NEXT_STEP', null, `${soon} 赴企业拜访`],
      ['RESPONSIBLE', null, `${centres.shenzhen} wang`],
      ['INVESTMENT', null, '50000000 ESTIMATED'],
      ['NEXT_STEP', `${soon} 赴企业拜访`, null],
      ['INVESTMENT', '50000000 ESTIMATED', '80000000 STATED'],
    ]);
    const late = await plan(beijing, { target: id, responsible: 'li', expectedVersion: 2 });
    expect(late).toMatchObject({ code: 'CONFLICT', currentVersion: 3 });
  });

  test('is a matter of who follows it, while somebody does', async () => {
    const id = await newTarget(await sharedList());
    await shenzhen.input('ClaimTarget', { target: id, days: 7, expectedVersion: 1 });
    const input = { target: id, responsible: 'li', expectedVersion: 2 };
    expect(await plan(beijing, input)).toMatchObject({ code: 'CONFLICT' });
    expect((await plan(shenzhen, input)).version).toBe(3);
  });

  test('a day that is past, far off or no day, an amount out of range: told clearly, nothing done', async () => {
    const id = await newTarget(await sharedList());
    const on = (day: string) => ({ nextStep: { text: 'x', on: day } });
    const amount = (amountCny: number) => ({ investment: { amountCny, basis: 'STATED' } });
    for (const [given, word] of [
      [on('2020-01-01'), '2020-01-01'],
      [on('2099-01-01'), '2099-01-01'],
      [on('2027-02-30'), '2027-02-30'],
      [on('明天'), '明天'],
      [on(''), ''],
      [amount(-1), '-1'],
      [amount(1e14), '100000000000000'],
      [{ responsible: ' ' }, '200'],
      [{ nextStep: { text: 'x'.repeat(1_001), on: soon } }, '1000'],
    ] as const) {
      const refused = await plan(beijing, { target: id, expectedVersion: 1, ...given });
      expect(refused).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(word) });
    }
    expect(await read(beijing, id, target)).toMatchObject({ version: 1, nextStep: null, investment: null });
  });
});
