import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import type { Served } from '../api/serve.js';
import { dumpGraph } from '../import/graph-dump.js';
import { liantu } from '../import/liantu.js';
import { type Asker, centres, type Data, serveMembers } from '../list/members.js';
import { openTestStore } from '../test-server.js';

const folder = mkdtempSync(join(tmpdir(), 'liantu-merge-'));
let served: Served;
let manager: Asker;
let editor: Asker;
let shenzhen: Asker;

const code = '91350100M000100Y43';
const segment = 'new-energy-vehicle.automotive-chip';
const tables: Record<string, string> = {
  enterprises: `id,name,region,uscc,employees,revenue_cny,revenue_year\na,示例一有限公司,450200,,120,,\nb,示例一科技有限公司,450200,${code},90,5000000,2023\nc,示例三有限公司,450200,,,,\n`,
  activities: `enterprise,segment,share\na,new-energy-vehicle.automotive-steel,1\nb,${segment},0.5\nb,new-energy-vehicle.automotive-steel,0.5\n`,
  sites: 'enterprise,name,kind,region\nb,二厂,PLANT,450300\n',
  supplies: `supplier,customer,segment\nb,c,${segment}\nc,b,new-energy-vehicle.automotive-steel\n`,
  identifiers: 'enterprise,scheme,value\nb,SZSE,999999\n',
};

const bring = async (only = Object.keys(tables)): Promise<void> => {
  const paths = only.map((name) => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, tables[name] ?? '');
    return path;
  });
  const descriptor = {
    name: 'merge-test',
    profile: 'data-package',
    resources: only.map((name) => ({ name, path: `${name}.csv` })),
  };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
  const store = openTestStore();
  const summary = await importSources(store, [join(folder, 'datapackage.json')], { language: 'en' });
  await store.close();
  expect([paths.length, summary.rejected]).toEqual([only.length, 0]);
};

const [a, b] = ['merge-test:a', code];
const problem = '... on ConflictProblem { currentVersion } ... on Problem { code message }';
const kept = '... on EnterpriseMerge { kept merged }';
const profile = async (): Promise<Data> => {
  const { body } = await served.ask(
    'query ($id: String!) { enterprise(id: $id) { ownId uscc employees revenueCny formerNames merged { ownId name uscc at reason } } }',
    { id: a },
  );
  return (body.data as Data).enterprise;
};
const merge = (by: Asker, input: object): Promise<Data> =>
  by.tell(
    `mutation ($input: MergeEnterprisesInput!) { mergeEnterprises(input: $input) { __typename ${kept} ${problem} } }`,
    { input },
  );
const undo = (by: Asker, merged: string): Promise<Data> =>
  by.tell(
    `mutation ($input: UndoMergeInput!) { undoMerge(input: $input) { __typename ${kept} ${problem} } }`,
    { input: { merged } },
  );

/** Everything but lists, whose history goes on, and the text indexes’ bookkeeping. */
const facts = async (): Promise<string[]> =>
  (await dumpGraph()).filter(
    (line) => !/^(Target|TargetList|Event) |#\d{10} |RECORDED_IN|DONE_BY|ON_TARGET/.test(line),
  );

const target = `id version enterprise { ownId } history { kind from to member }`;
const read = (by: Asker, id: string): Promise<Data> =>
  by.tell(`query ($id: ID!) { node(id: $id) { ... on Target { ${target} } } }`, { id });

const presentIn = async (one: string): Promise<string[]> => {
  const input = { segments: [one], place: { kind: 'REGION', code: '450200' } };
  const { body } = await served.ask(
    'query ($filter: EnterpriseFilter) { enterprises(filter: $filter, first: 1000) { edges { node { ownId } } } }',
    { filter: input },
  );
  return (body.data as Data).enterprises.edges.map(({ node }: Data) => node.ownId);
};

beforeAll(async () => {
  const { served: server, member } = await serveMembers();
  served = server;
  manager = await member(centres.beijing, 'manager');
  editor = await member(centres.beijing, 'editor');
  shenzhen = await member(centres.shenzhen, 'manager');
  await bring();
});
afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});

test('two rows that are one enterprise are merged and parted again: facts, identifiers and targets follow', async () => {
  await expect.poll(() => presentIn(segment), { timeout: 30_000 }).toContain(b);
  const { id: list } = await manager.input('CreateList', { name: '合并', description: '' });
  const added = await manager.tell(
    `mutation ($input: AddTargetsInput!) { addTargets(input: $input) { ... on AddTargetsReport { added { ${target} } } } }`,
    { input: { list, targets: [{ enterprise: a }, { enterprise: b }] } },
  );
  const [ofA, ofB] = added.added;
  const before = await facts();

  const done = await merge(manager, { keep: a, merge: b, reason: '同一企业两个名称' });
  expect(done).toEqual({ __typename: 'EnterpriseMerge', kept: a, merged: b });
  await expect.poll(() => presentIn(segment), { timeout: 30_000 }).toContain(a);
  expect(await profile()).toMatchObject({
    ownId: a,
    uscc: code,
    employees: 120,
    revenueCny: 5_000_000,
    formerNames: ['示例一科技有限公司'],
    merged: [{ ownId: b, name: '示例一科技有限公司', uscc: code, reason: '同一企业两个名称' }],
  });
  expect(await presentIn(segment)).not.toContain(b);
  const around = await manager.tell(
    `query ($id: String!) { enterprise(id: $id) { ownId sites { name } segments { share segment { code } }
       suppliers { enterprise { name } } customers { enterprise { name } } } }`,
    { id: '999999' },
  );
  expect(around.ownId).toBe(a);
  expect(around.sites.map(({ name }: Data) => name)).toEqual(['二厂']);
  expect(around.segments.map((one: Data) => [one.segment.code, one.share]).sort()).toEqual([
    [segment, 0.5],
    ['new-energy-vehicle.automotive-steel', 1],
  ]);
  expect([around.suppliers, around.customers].map(([one]: Data) => one.enterprise.name)).toEqual([
    '示例三有限公司',
    '示例三有限公司',
  ]);
  const [first, second] = [await read(manager, ofA.id), await read(manager, ofB.id)];
  expect([first, second].map((one) => [one.enterprise.ownId, one.version])).toEqual([
    [a, 1],
    [a, 2],
  ]);
  expect(second.history.at(-1)).toMatchObject({ kind: 'MERGED', from: b, to: a });

  const again = await merge(manager, { keep: a, merge: b, reason: '同一企业两个名称' });
  expect(again.__typename).toBe('EnterpriseMerge');
  expect(await undo(manager, b)).toEqual({ __typename: 'EnterpriseMerge', kept: a, merged: b });
  await expect.poll(() => presentIn(segment), { timeout: 30_000 }).toContain(b);
  expect(await profile()).toMatchObject({ uscc: null, revenueCny: null, formerNames: [], merged: [] });
  const parted = await read(manager, ofB.id);
  expect([parted.enterprise.ownId, parted.version]).toEqual([b, 3]);
  expect(parted.history.map(({ kind }: Data) => kind)).toEqual(['ADDED', 'MERGED', 'PARTED']);
  expect(await facts()).toEqual(before);
});

test('rows of a merged enterprise that come again are of the one that stays', async () => {
  await merge(manager, { keep: a, merge: b, reason: '同一企业' });
  await bring();
  await expect.poll(() => presentIn(segment), { timeout: 30_000 }).toContain(a);
  expect((await presentIn(segment)).filter((one) => one === a || one === b)).toEqual([a]);
  expect((await undo(manager, b)).merged).toBe(b);
});

test('who may not, what is not there, and what cannot be one are refused', async () => {
  const input = { keep: a, merge: b, reason: '同一' };
  expect((await merge(editor, input)).__typename).toBe('ForbiddenProblem');
  expect((await merge(shenzhen, { ...input, merge: 'merge-test:z' })).code).toBe('NOT_FOUND');
  expect((await merge(manager, { ...input, merge: a })).code).toBe('INVALID_INPUT');
  expect((await merge(manager, { ...input, reason: ' ' })).code).toBe('INVALID_INPUT');
  expect((await undo(manager, b)).code).toBe('NOT_FOUND');
  const { body } = await served.ask(
    '{ enterprises(filter: { text: "柳工" }, first: 1) { edges { node { ownId uscc } } } }',
  );
  const liugong = (body.data as Data).enterprises.edges[0].node;
  expect(liugong.uscc).not.toBeNull();
  expect((await merge(manager, { keep: liugong.ownId, merge: b, reason: '同一' })).code).toBe('CONFLICT');
  const anonymous = await served.ask(
    'mutation ($input: MergeEnterprisesInput!) { mergeEnterprises(input: $input) { __typename } }',
    { input },
  );
  expect((anonymous.body.data as Data).mergeEnterprises.__typename).toBe('UnauthenticatedProblem');
});

test('the command line merges and undoes it too', async () => {
  const done = await liantu(['merge', a, b, '--reason', '同一企业']);
  expect([done.code, done.out.trim()]).toEqual([0, `${b} → ${a}`]);
  const undone = await liantu(['merge', b, '--undo']);
  expect([undone.code, undone.out.trim()]).toEqual([0, `${b} ← ${a}`]);
  const refused = await liantu(['merge', b, '--undo', '--lang', 'en']);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('is not merged')]);
});
