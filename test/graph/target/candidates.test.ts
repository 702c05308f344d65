import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { type Served, serve } from '../api/serve.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { openTestStore } from '../test-server.js';

const chip = 'new-energy-vehicle.automotive-chip';
const sensor = 'new-energy-vehicle.sensor';

/** Made-up firms of a segment: where they are, and whether they are still there. */
const firms = `企业名称,城市,所属环节,状态,营业收入(元),营收年份
示例一有限公司,深圳市,${chip};${sensor},存续,500000000,2019
示例二有限公司,深圳市,${chip},注销,,
示例三有限公司,深圳市,${chip},退市,600000000,2025
示例四有限公司,桂林市,${chip},存续,,
示例五有限公司,广西壮族自治区,${chip},存续,,
示例六有限公司,深圳市,${chip},迁出,,
`;

const folder = mkdtempSync(join(tmpdir(), 'liantu-candidates-'));
let served: Served;

beforeAll(async () => {
  await bringShippedGraph();
  const file = join(folder, 'enterprises.csv');
  writeFileSync(file, firms);
  const store = openTestStore();
  const summary = await importSources(store, [file], { language: 'en' });
  await store.close();
  expect(summary).toMatchObject({ accepted: 6, rejected: 0 });
  served = await serve('guangxi');
});
afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the query asked for.
type Data = any;

const region = (code: string) => ({ kind: 'REGION', code });

const find = async (change: object = {}): Promise<Data> => {
  const { body } = await served.ask(
    `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) { ... on CandidateReport {
       total localSupplierCount excluded { condition count }
       localSuppliers(first: 1000) { enterprise { name } segments { code } distanceKm possiblyHere }
       candidates(first: 1000) { edges { node { enterprise { id name } segment { code } segments { code }
         unknowns reasons { code message evidence { id } } channels { __typename }
         score { value parts { name value weight omitted assumed constant } } } } } } ... on Problem { code message } } }`,
    { input: { place: region('450200'), segments: [chip, sensor], ...change } },
  );
  expect(body.errors).toBeUndefined();
  return (body.data as Data).targetCandidates;
};

const names = (report: Data): string[] =>
  report.candidates.edges.map(({ node }: Data) => node.enterprise.name);
const candidate = (report: Data, name: string): Data =>
  report.candidates.edges.find(({ node }: Data) => node.enterprise.name === name)?.node;
const endedOf = (report: Data): number =>
  report.excluded.find(({ condition }: Data) => condition === 'ended').count;

test('an enterprise is one candidate with all the segments it could fill', async () => {
  const report = await find();
  expect(new Set(names(report)).size).toBe(report.total);
  const { segment, segments } = candidate(report, '示例一有限公司');
  expect(segments.map(({ code }: Data) => code).sort()).toEqual([chip, sensor].sort());
  expect(segment.code).toBe(segments[0].code);
});

test('who ended, moved away or was delisted is no target; they are counted, and the delisted may be let in', async () => {
  const [report, all] = [await find(), await find({ conditions: { includeDelisted: true } })];
  expect(names(report)).not.toEqual(expect.arrayContaining([expect.stringMatching(/示例[二三六]/)]));
  expect(endedOf(report) - endedOf(all)).toBe(1);
  expect(endedOf(all)).toBeGreaterThanOrEqual(2);
  expect(names(all)).toContain('示例三有限公司');
  expect(names(all)).not.toContain('示例二有限公司');
  expect(endedOf(await find({ sources: [region('110000')] }))).toBe(0);
});

test('the own province stands apart, whatever sources are asked; it may be let in, who may be here may not', async () => {
  const abroad = await find({ sources: [region('440300')], conditions: { maxDistanceKm: 1 } });
  expect(abroad.total).toBe(0);
  const byName = new Map(abroad.localSuppliers.map((one: Data) => [one.enterprise.name, one]));
  expect(byName.get('示例四有限公司')).toMatchObject({ possiblyHere: false, segments: [{ code: chip }] });
  expect(byName.get('示例五有限公司')).toMatchObject({ possiblyHere: true });
  expect(byName.has('示例一有限公司')).toBe(false);
  expect(abroad.localSuppliers).toHaveLength(abroad.localSupplierCount);
  const kilometres = abroad.localSuppliers.flatMap(({ distanceKm }: Data) => distanceKm ?? []);
  expect(kilometres).toEqual([...kilometres].sort((a: number, b: number) => a - b));
  const [without, within] = [await find(), await find({ conditions: { includeOwnProvince: true } })];
  expect(names(without)).not.toContain('示例四有限公司');
  expect(names(within)).toContain('示例四有限公司');
  expect(names(within)).not.toContain('示例五有限公司');
});

test('every part counts: an unknown size takes the median and says so, an unknown bonus counts 0', async () => {
  const report = await find({ conditions: { includeOwnProvince: true } });
  const weights = report.candidates.edges[0].node.score.parts.map(({ weight }: Data) => weight);
  for (const { node } of report.candidates.edges) {
    const { value, parts } = node.score;
    expect(parts.map(({ weight }: Data) => weight)).toEqual(weights);
    expect(parts.every(({ omitted }: Data) => omitted === null)).toBe(true);
    expect(value).toBeCloseTo(
      parts.reduce((sum: number, part: Data) => sum + part.weight * part.value, 0),
      12,
    );
  }
  const { score, unknowns } = candidate(report, '示例四有限公司');
  const part = (name: string) => score.parts.find((one: Data) => one.name === name);
  expect(part('CAPABILITY').assumed).toContain('中位数');
  expect(unknowns).toContain(part('CAPABILITY').assumed);
  expect(part('CUSTOMER_PULL')).toMatchObject({ value: 0, assumed: expect.stringContaining('按0计') });
  expect(part('DISTANCE').assumed).toBeNull();
  for (const [i, { constant }] of score.parts.entries()) {
    const values = new Set(report.candidates.edges.map(({ node }: Data) => node.score.parts[i].value));
    expect(constant).toBe(values.size === 1);
  }
});

test('an old figure says its year; a channel that nobody has seen at work is named and counts nothing', async () => {
  const { reasons } = candidate(await find(), '示例一有限公司');
  expect(reasons.find(({ code }: Data) => code === 'SIZE').message).toBe('2019年营业收入5亿元');
  // Two of the three centres serve the park from cities where nobody has seen them open.
  const report = await find({
    place: { kind: 'PARK', code: 'liuzhou-hitech-zone' },
    chain: 'new-energy-vehicle',
    segments: null,
    verbs: ['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN', 'WATCH'],
  });
  const seen = { working: 0, unseen: 0 };
  for (const { node } of report.candidates.edges) {
    const codes = node.reasons.map(({ code }: Data) => code);
    const { value } = node.score.parts.find(({ name }: Data) => name === 'CHANNEL');
    expect(value).toBe(codes.includes('CHANNEL') ? 1 : 0);
    if (codes.includes('CHANNEL')) seen.working++;
    else if (codes.includes('CHANNEL_NOT_AT_WORK')) {
      expect(node.channels.length).toBeGreaterThan(0);
      seen.unseen++;
    }
  }
  expect(seen.working).toBeGreaterThan(0);
  expect(seen.unseen).toBeGreaterThan(0);
});

test('gaps are found by the rule set asked for; an unknown one is refused', async () => {
  const query = `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) { ... on CandidateReport {
    gapCount basis { ruleSet methods { metric version } } } ... on InvalidInputProblem { argument given allowed } } }`;
  const report = async (ruleSet?: string): Promise<Data> => {
    const input = { place: region('450200'), chain: 'new-energy-vehicle', verbs: ['STRENGTHEN'], ruleSet };
    return ((await served.ask(query, { input })).body.data as Data).targetCandidates;
  };
  const [older, newest] = [await report('2026.1'), await report()];
  expect([older.basis.ruleSet, newest.basis.ruleSet]).toEqual(['2026.1', '2026.2']);
  expect(older.gapCount).not.toBe(newest.gapCount);
  expect(older.basis.methods).toEqual(newest.basis.methods);
  expect(await report('2025.1')).toEqual({ argument: 'ruleSet', given: '2025.1', allowed: '2026.2, 2026.1' });
});
