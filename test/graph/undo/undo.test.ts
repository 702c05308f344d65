import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { undoImport } from '../../../src/intake/undo/undo-import.js';
import { projectRoot } from '../../../src/project-root.js';
import type { Served } from '../api/serve.js';
import { dumpGraph } from '../import/graph-dump.js';
import { liantu } from '../import/liantu.js';
import { type Asker, type Data, serveMembers } from '../list/members.js';
import { openTestStore } from '../test-server.js';

let served: Served;
let manager: Asker;
let editor: Asker;
const managerId = 'manager@liuzhou-hitech-zone';
const store = openTestStore();

beforeAll(async () => {
  const all = await serveMembers();
  served = all.served;
  manager = await all.member('liuzhou-hitech-zone', 'manager');
  editor = await all.member('liuzhou-hitech-zone', 'editor');
});
afterAll(async () => {
  await store.close();
  await served.stop();
});

const send = async (rows: readonly string[], name = 'firms.csv'): Promise<Data> => {
  const head = '企业名称,所在地区,所属园区,环节,员工人数,来源,数据日期';
  const answer = await fetch(`${served.url}/imports?name=${name}&dryRun=false`, {
    ...{ method: 'POST', headers: { ...manager.headers, 'content-type': 'application/octet-stream' } },
    body: [head, ...rows].join('\n'),
  });
  return answer.json();
};
const firm = (name: string, place = '柳州市', employees = 120): string =>
  `${name},${place},,new-energy-vehicle.automotive-chip,${employees},示例名录,2026-06-30`;

/** Tables of which a few rows are written as all are; what they name is in the graph. */
const long = [
  'activities',
  'chain_segments',
  'enterprises',
  'register_entries',
  'segment_links',
  'segment_terms',
];

/** The shipped package with the first rows of its long tables. */
const shortPackage = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-package-'));
  cpSync(join(projectRoot, 'seed', 'guangxi'), folder, { recursive: true });
  for (const table of long.map((name) => join(folder, `${name}.csv`)))
    writeFileSync(table, readFileSync(table, 'utf8').split('\n').slice(0, 100).join('\n'));
  return folder;
};

/** All that an import of firms may touch. */
const dumpFirms = (): Promise<string[]> => dumpGraph(['Enterprise', 'Identifier', 'Site', 'Park', 'Segment']);

const problem = '... on Problem { code message }';
const listed = (by: Asker): Promise<Data> =>
  by.tell(
    `{ imports { __typename ... on ImportRecords { imports { id by files state undoable accepted changed undoneBy } } ${problem} } }`,
  );
const preview = (id: string): Promise<Data> =>
  manager.tell(
    `query ($id: ID!) { importUndo(id: $id) { __typename ... on ImportUndo { counts { kind removed restored } items { kind name removed fields } obstacleCount obstacles { kind message } } ${problem} } }`,
    { id },
  );
const undo = (id: string, by = manager): Promise<Data> =>
  by.input(
    `mutation ($input: UndoImportInput!) { undoImport(input: $input) { __typename ... on UndoneImport { revision counts { kind removed restored } } ${problem} } }`,
    { id },
  );
const countOf = async (name: string): Promise<number> => {
  const { body } = await served.ask(
    'query ($text: String!) { enterprises(filter: { text: $text }) { totalCount } }',
    {
      text: name,
    },
  );
  return (body.data as Data).enterprises.totalCount;
};
const soon = async (name: string, count: number): Promise<void> => {
  for (let attempt = 0; (await countOf(name)) !== count && attempt < 30; attempt++)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await countOf(name)).toBe(count);
};

test('an import is listed with who, when and what, seen before it is undone, and then the graph is as before', async () => {
  const before = await dumpGraph();
  const { importId } = await send([firm('示例一有限公司'), firm('示例二有限公司', '桂林市')]);
  await soon('示例一有限公司', 1);
  const { imports } = await listed(manager);
  expect(imports[0]).toEqual({
    ...{ id: importId, by: managerId, files: ['firms.csv'], state: 'WRITTEN' },
    ...{ undoable: true, accepted: 2, changed: expect.any(Number), undoneBy: null },
  });
  const seen = await preview(importId);
  expect(seen).toMatchObject({
    obstacleCount: 0,
    counts: [{ kind: 'Enterprise', removed: 2 }, { removed: 2 }],
  });
  expect(
    seen.items
      .slice(0, 2)
      .map(({ name }: Data) => name)
      .sort(),
  ).toEqual(['示例一有限公司', '示例二有限公司']);
  expect(await undo(importId)).toMatchObject({ __typename: 'UndoneImport' });
  expect(await dumpGraph()).toEqual(before);
  await soon('示例一有限公司', 0);
  expect((await listed(manager)).imports[0]).toMatchObject({
    state: 'UNDONE',
    undoable: false,
    undoneBy: managerId,
  });
  expect(await undo(importId)).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('undone'),
  });
});

test('a later import of the same firm stands in the way, by name, until that is undone', async () => {
  const before = await dumpFirms();
  const first = await send([firm('示例一有限公司'), firm('示例二有限公司')]);
  const between = await dumpFirms();
  const second = await send([firm('示例一有限公司', '桂林市', 90)]);
  expect(await preview(second.importId)).toMatchObject({
    counts: [
      { kind: 'Enterprise', removed: 1 },
      { kind: 'Identifier', removed: 1, restored: 0 },
    ],
  });
  const third = await send([firm('示例二有限公司', '柳州市', 90)]);
  expect(await preview(third.importId)).toMatchObject({
    items: [{ name: '示例二有限公司', removed: false, fields: ['employees'] }],
  });
  const refusal = await undo(first.importId);
  expect(refusal).toMatchObject({ __typename: 'ConflictProblem' });
  expect(refusal.message).toContain('employees of 示例二有限公司');
  await undo(third.importId);
  await undo(second.importId);
  expect(await dumpFirms()).toEqual(between);
  await undo(first.importId);
  expect(await dumpFirms()).toEqual(before);
});

test('a firm that is on a list since stays', async () => {
  const { importId } = await send([firm('示例三有限公司')]);
  await soon('示例三有限公司', 1);
  const { body } = await served.ask(
    '{ enterprises(filter: { text: "示例三有限公司" }) { edges { node { id } } } }',
  );
  const [{ node }] = (body.data as Data).enterprises.edges;
  const made = await editor.tell(
    'mutation { createTargetList(input: { name: "示例名单" }) { ... on TargetList { id } ... on Problem { message } } }',
  );
  const added = await editor.tell(
    'mutation ($input: AddTargetsInput!) { addTargets(input: $input) { __typename ... on Problem { message } } }',
    { input: { list: made.id, targets: [{ enterprise: node.id }] } },
  );
  expect([made, added]).toMatchObject([{ id: expect.any(String) }, { __typename: 'AddTargetsReport' }]);
  expect((await undo(importId)).message).toContain('示例三有限公司 is referred to by a target list');
  expect(await countOf('示例三有限公司')).toBe(1);
});

test('nobody but who may import sees imports or undoes them', async () => {
  const { importId } = await send([firm('示例四有限公司')]);
  expect(await listed(editor)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await undo(importId, editor)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await undo('none')).toMatchObject({ code: 'NOT_FOUND' });
  const { body } = await served.ask('{ imports { __typename } }');
  expect((body.data as Data).imports.__typename).toBe('UnauthenticatedProblem');
});

test('on the command line: listed, seen, undone', async () => {
  const before = await dumpFirms();
  const { importId } = await send([firm('示例五有限公司')]);
  expect((await liantu(['undo'])).out.split('\n')[0]).toContain(importId);
  expect((await liantu(['undo', importId, '--dry-run'])).out).toContain('Enterprise');
  const { code, out } = await liantu(['undo', importId, '--lang', 'en']);
  expect([code, out]).toEqual([0, expect.stringContaining('Enterprise\tremoved 1\trestored 0')]);
  expect(await dumpFirms()).toEqual(before);
});

test('every table that an import may bring is written back, numbers and points as they were', async () => {
  const gone =
    'Survey|Policy|Clause|Metric|Register|RegisterEntry|PolicyRule|PolicyFact|PolicyTarget|Enclave|Pairing|PartnerCentre|TierAward|Technology|SegmentTerm';
  await store.schema(`MATCH (n:${gone}) DETACH DELETE n`);
  await store.schema('MATCH (e:Enterprise) WHERE e.name CONTAINS "柳州" DETACH DELETE e');
  await store.schema('MATCH (e:Enterprise) SET e.employees = 7, e.location = null, e.revenueCny = 1.5');
  await store.schema('MATCH (:Enterprise)-[r:LOCATED_IN]->(:Region) DELETE r');
  await store.schema('MATCH ()-[r:WORKS_IN|HAS_SEGMENT|PART_OF|LEADS]->() SET r.note = "示例", r.sort = 3');
  const types = `MATCH (n:Enterprise) RETURN collect(DISTINCT valueType(n.employees)) + collect(DISTINCT valueType(n.revenueCny)) AS types`;
  const typesNow = () => store.run({ name: 'types', mode: 'read', params: {}, returns: {}, text: types }, {});
  const folder = shortPackage();
  const [before, kinds] = [await dumpGraph(), await typesNow()];
  const { importId } = await importSources(store, [folder], {
    language: 'en',
    importer: { by: 'tester' },
  });
  expect(await dumpGraph()).not.toEqual(before);
  const { changes } = await undoImport(store, importId!, 'tester');
  const labels = [...gone.split('|'), 'Enterprise', 'Park', 'Segment'];
  expect([...new Set(changes.map(({ label }) => label))]).toEqual(expect.arrayContaining(labels));
  rmSync(folder, { recursive: true });
  expect(await dumpGraph()).toEqual(before);
  expect(await typesNow()).toEqual(kinds);
}, 120_000);
