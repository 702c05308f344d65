import { beforeAll, beforeEach, expect, test } from 'vitest';
import { emptyGraph } from '../test-server.js';
import { openImportBench, seed } from './import-bench.js';

const { store, file, take, count } = openImportBench();

beforeAll(async () => {
  await emptyGraph(store);
  await take([seed[0] as string]);
});

/** The regions stay; what a test imported besides goes. */
beforeEach(() =>
  store.schema('MATCH (n) WHERE NOT n:Migration AND NOT n:Region AND NOT n:Graph DETACH DELETE n'),
);

const one = 'id,name,region\nE1,柳州示例机械有限公司,450200\n';

test('one that arrives later with its credit code is matched by its id', async () => {
  await take([file('list.csv', one)], { kind: 'enterprises' });
  const later = 'id,uscc,name,region,employees\nE1,91350100M000100Y43,柳州示例机械有限公司,450200,120\n';
  await take([file('list.csv', later)], { kind: 'enterprises' });
  expect(await count('(e:Enterprise {id: "list:E1", uscc: "91350100M000100Y43", employees: 120})')).toBe(1);
  expect(await count('(:Enterprise)')).toBe(1);
});

test('the same name in the same region is proposed, never merged', async () => {
  await take([file('list.csv', one)], { kind: 'enterprises' });
  const other = 'uscc,name,region\n91350100M000100Y43,柳州示例机械有限责任公司,450200\n';
  const { findings } = await take([file('registry.csv', other)], { kind: 'enterprises' });
  expect(findings.map((finding) => finding.code)).toContain('duplicate-likely');
  expect(await count('(:Enterprise)')).toBe(2);
  expect(await count('(:Enterprise)-[r:POSSIBLY_SAME]->(:Enterprise) WHERE r.score >= 0.8')).toBe(1);
});

test('an empty cell of a later import does not erase what is known', async () => {
  const full = 'id,name,region,employees,products\nE1,柳州示例机械有限公司,450200,120,齿轮;轴承\n';
  await take([file('list.csv', full)], { kind: 'enterprises' });
  await take([file('list.csv', one)], { kind: 'enterprises' });
  expect(await count('(e:Enterprise {employees: 120}) WHERE e.products = ["齿轮", "轴承"]')).toBe(1);
});

test('one that moves has one seat', async () => {
  await take([file('list.csv', one)], { kind: 'enterprises' });
  await take([file('list.csv', one.replace('450200', '450300'))], { kind: 'enterprises' });
  expect(await count('(:Enterprise)-[:LOCATED_IN]->(r:Region) WHERE r.code = "450300"')).toBe(1);
  expect(await count('(:Enterprise)-[:LOCATED_IN]->(:Region)')).toBe(1);
});

test('a wider region leaves the seat, and who moves away has left the park', async () => {
  await take([file('parks.csv', 'code,name,region\nlz,柳州示例园,450200\n')], { kind: 'parks' });
  const seated = 'id,name,region,park\nE1,柳州示例机械有限公司,450203,lz\n';
  await take([file('list.csv', seated)], { kind: 'enterprises' });
  await take([file('list.csv', one)], { kind: 'enterprises' });
  expect(await count('(:Enterprise)-[:LOCATED_IN]->(:Region {code: "450203"})')).toBe(1);
  expect(await count('(:Enterprise)-[:LOCATED_IN]->(:Park)')).toBe(1);
  await take([file('list.csv', one.replace('450200', '450300'))], { kind: 'enterprises' });
  expect(await count('(:Enterprise)-[:LOCATED_IN]->(:Region {code: "450300"})')).toBe(1);
  expect(await count('(:Enterprise)-[:LOCATED_IN]->(:Park)')).toBe(0);
});

test('an identifier moves to the enterprise that a later table names', async () => {
  await take([file('list.csv', `${one}E2,桂林示例机械有限公司,450300\n`)], { kind: 'enterprises' });
  for (const id of ['E1', 'E2']) {
    const table = `enterprise,scheme,value\n${id},SZSE,000528\n`;
    await take([file('list.csv', table)], { kind: 'identifiers' });
    expect(
      await count(`(:Identifier {key: "SZSE:000528"})-[:IDENTIFIES]->(:Enterprise {id: "list:${id}"})`),
    ).toBe(1);
  }
  expect(await count('(:Identifier {key: "SZSE:000528"})-[:IDENTIFIES]->()')).toBe(1);
});

test('a row whose code and id name two enterprises is proposed as one', async () => {
  await take([file('list.csv', one)], { kind: 'enterprises' });
  const other = 'uscc,name,region\n91350100M000100Y43,广西另名设备有限公司,450200\n';
  await take([file('registry.csv', other)], { kind: 'enterprises' });
  const both = 'id,uscc,name,region\nE1,91350100M000100Y43,广西另名设备有限公司,450200\n';
  const { findings } = await take([file('list.csv', both)], { kind: 'enterprises' });
  expect(findings.map((finding) => finding.code)).toContain('identifiers-apart');
  expect(await count('(:Enterprise)-[r:POSSIBLY_SAME]->(:Enterprise) WHERE r.score = 0.9')).toBe(1);
});

test('names that differ in their legal form alone are two, in one batch and over batches', async () => {
  const pair = '企业名称,城市\n柳州示例机械有限公司,柳州\n柳州示例机械股份有限公司,柳州\n';
  for (const batchSize of [1, 1_000]) {
    await store.schema('MATCH (n) WHERE n:Enterprise OR n:Identifier DETACH DELETE n');
    const checked = await take([file('pair.csv', pair)], { batchSize, dryRun: true });
    const { findings } = await take([file('pair.csv', pair)], { batchSize });
    expect(findings).toEqual(checked.findings);
    expect(await count('(:Enterprise)')).toBe(2);
    expect(await count('(:Enterprise)-[r:POSSIBLY_SAME]->(:Enterprise) WHERE r.score = 0.85')).toBe(1);
  }
});

test('a reference that names two enterprises is refused, and the rest is taken', async () => {
  await take([file('list.csv', `${one}E2,桂林示例机械有限公司,450300\n`)], { kind: 'enterprises' });
  const table = 'enterprise,scheme,value\nE1,SZSE,000528\nE2,SSE,000528\n';
  const identifiers = file('list.csv', table);
  await take([identifiers], { kind: 'identifiers' });
  const awards = file('list.csv', 'enterprise,tier\n000528,独角兽\nE1,独角兽\n');
  const { summary } = await take([awards], { kind: 'tier_awards' });
  expect([summary.read, summary.accepted, summary.rejected]).toEqual([2, 1, 1]);
  expect(await count('(:Enterprise {id: "list:E1"})-[:HOLDS]->(:TierAward)')).toBe(1);
});

test('a source that is named keeps a renamed file from making enterprises anew', async () => {
  await take([file('march.csv', one)], { kind: 'enterprises', source: 'registry' });
  await take([file('april.csv', one)], { kind: 'enterprises', source: 'registry' });
  expect(await count('(e:Enterprise {id: "registry:E1"})')).toBe(1);
  expect(await count('(:Enterprise)')).toBe(1);
});

test('a bare row has no identifier, is accepted with a warning, and twice is one', async () => {
  const bare = '企业名称,城市\n柳州示例机械有限公司,柳州\n';
  const { findings } = await take([file('bare.csv', bare)]);
  expect(findings.some((finding) => finding.severity === 'warning')).toBe(true);
  await take([file('bare.csv', bare)]);
  expect(await count('(:Enterprise)')).toBe(1);
});

test('strict keeps everything out because of one error', async () => {
  const path = file('two.csv', 'id,name,region\nE1,甲有限公司,450200\nE2,乙有限公司,999999\n');
  const { summary } = await take([path], { kind: 'enterprises', strict: true });
  expect([summary.written, summary.rejected]).toEqual([false, 1]);
  expect(await count('(:Enterprise)')).toBe(0);
});
