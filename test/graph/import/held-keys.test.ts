import { beforeAll, beforeEach, expect, test } from 'vitest';
import { model } from '../../../graph/model.js';
import { undoImport } from '../../../src/intake/undo/undo-import.js';
import { emptyGraph } from '../test-server.js';
import { dumpGraph } from './graph-dump.js';
import { openImportBench, seed } from './import-bench.js';

const { store, file, take, count } = openImportBench();

const segments = 'code,name,kind\nm.1,齿轮示例,SEGMENT\nm.2,轴承示例,SEGMENT\n';
const parks = 'code,name,region\nlz,柳州示例园,450200\n';
const header = 'id,uscc,name,region,park,longitude,latitude,employees,established,segments';
const lines = (rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;

const known = lines([
  'K1,,柳州示例一有限公司,450200,lz,109.4,24.3,10,2003,m.1',
  'K2,91350100M000100Y43,柳州示例二有限公司,450200,,,,20,,',
]);

/** Whom the graph knows, whom it does not, whom an earlier row brought, and rows that quarrel about who they are. */
const list = lines([
  'N1,,桂林示例三有限公司,450300,lz,110.2,25.2,30,2010-05,m.1:0.5;m.2',
  'K1,,柳州示例一有限公司,450300,,,,11,,m.2',
  'N1,,桂林示例三有限公司,450300,,,,31,,m.2',
  'N2,91350100M000100Y43,柳州示例二股份有限公司,450200,,,,21,,m.1',
  'N3,,南宁示例四有限公司,450100,,,,,,',
  ',,南宁示例四有限公司,450100,,,,40,,m.1',
  ',,南宁示例四有限公司,450100,,,,41,,m.2',
  'N4,,柳州示例一股份有限公司,450200,lz,,,50,,m.1;m.2',
  'N2,,柳州示例二股份有限公司,450200,lz,,,22,,',
]);

/** Known by the list alone, which may still be on its way into the graph. */
const later = lines(['N1,,桂林示例三有限公司,450300,,,,31,,m.2', ',,桂林示例三有限公司,450300,,,,,,m.1']);

const enterprises = { kind: 'enterprises', source: 'list' };

beforeAll(async () => {
  await emptyGraph(store);
  await take([seed[0] as string, file('segments.csv', segments)]);
  await take([file('parks.csv', parks)], { kind: 'parks' });
});

beforeEach(() => store.schema('MATCH (n) WHERE n:Enterprise OR n:Identifier DETACH DELETE n'));

const imported = async (batchSize: number) => {
  const paths = [file('list.csv', list), file('later.csv', later)];
  const { findings } = await take(paths, { ...enterprises, batchSize });
  return { findings, graph: await dumpGraph(['Enterprise', 'Identifier']) };
};

/** Fills the graph with so many keys that an import of a few rows looks for each of its own. */
const crowd = async (): Promise<void> => {
  const rows = Array.from({ length: 200 }, (_, at) => `C${at},,旁观示例${at}号有限公司,450200,,,,,,`);
  await take([file('crowd.csv', lines(rows))], { kind: 'enterprises', source: 'crowd' });
};

const withoutCrowd = (graph: readonly string[]): string[] => graph.filter((line) => !line.includes('crowd:'));

test.each([1, 2, 1_000])(
  'whether keys are read or looked for, in batches of %i the same graph comes of it',
  async (batchSize) => {
    await take([file('known.csv', known)], enterprises);
    const read = await imported(batchSize);
    await store.schema('MATCH (n) WHERE n:Enterprise OR n:Identifier DETACH DELETE n');
    await take([file('known.csv', known)], enterprises);
    await crowd();
    const looked = await imported(batchSize);
    expect(withoutCrowd(looked.graph)).toEqual(read.graph);
    expect(looked.findings).toEqual(read.findings);
    expect(await count('(e:Enterprise) WHERE NOT e.id STARTS WITH "crowd:"')).toBe(7);
  },
);

test('whoever is created has all that its row says, once', async () => {
  await imported(1_000);
  const created = '(e:Enterprise {id: "list:N4", employees: 50})-[:LOCATED_IN]->(:Park {code: "lz"})';
  expect(await count(created)).toBe(1);
  expect(
    await count('(:Identifier {scheme: "list", value: "N4"})-[:IDENTIFIES]->(:Enterprise {id: "list:N4"})'),
  ).toBe(1);
  expect(await count('(:Enterprise {id: "list:N4"})-[:WORKS_IN {at: ""}]->(:Segment)')).toBe(2);
  expect(
    await count(
      '(:Enterprise {id: "list:N1", employees: 31})-[:WORKS_IN {share: 0.5}]->(:Segment {code: "m.1"})',
    ),
  ).toBe(1);
});

test('an import that created enterprises is undone to the graph before it', async () => {
  await take([file('known.csv', known)], enterprises);
  const before = await dumpGraph(['Enterprise', 'Identifier', 'Region', 'Park', 'Segment']);
  const paths = [file('list.csv', list), file('later.csv', later)];
  const { summary } = await take(paths, { ...enterprises, importer: { by: 'tester' } });
  expect(await count('(:Enterprise)')).toBe(7);
  await undoImport(store, summary.importId!, 'tester');
  expect(await dumpGraph(['Enterprise', 'Identifier', 'Region', 'Park', 'Segment'])).toEqual(before);
});

/** A row that fills every column of an enterprise. */
const full = [
  'id,uscc,name,name_en,short_name,former_names,region,park,address,longitude,latitude,crs,precision,revenue_cny,revenue_year,employees,capital_cny,established,listed_as,industry,products,business,status,segments,source,as_of,estimated,note',
  'F1,91350100M000100Y43,柳州示例满有限公司,Full Example,示例满,示例旧名甲;示例旧名乙,450200,lz,示范路1号,109.4,24.3,WGS84,SITE,1000000,2025,12,500000,2003-05-06,示例板,机械,齿轮;轴承,制造齿轮,ACTIVE,m.1:0.5;m.2,示例名录,2026-06-30,true,示例注',
].join('\n');

test('every column of an enterprise is created as it is merged', async () => {
  const whole = file('full.csv', `${full}\n`);
  await take([whole], enterprises);
  const created = await dumpGraph(['Enterprise', 'Identifier']);
  const properties = model.resources
    .find(({ name }) => name === 'enterprises')!
    .columns.flatMap(({ property }) => property ?? []);
  const written = created.find((line) => line.startsWith('Enterprise '))!;
  for (const property of [...properties, 'location', 'normalisedName'])
    expect(written).toContain(`["${property}",`);
  await store.schema('MATCH (n) WHERE n:Enterprise OR n:Identifier DETACH DELETE n');
  await crowd();
  await take([whole], enterprises);
  expect(withoutCrowd(await dumpGraph(['Enterprise', 'Identifier']))).toEqual(created);
});
