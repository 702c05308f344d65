import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { type Served, serve } from '../api/serve.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { openTestStore } from '../test-server.js';
import { askWith } from './ask.js';

const folder = mkdtempSync(join(tmpdir(), 'liantu-figures-'));
const park = 'figures-park';
let served: Served;

const firms = [
  ['a', '12亿', 'false', 'false'],
  ['b', '5亿', 'false', 'false'],
  ['c', '4.99亿', 'false', 'false'],
  ['d', '10亿', 'true', 'false'],
  ['e', '8亿', 'true', 'true'],
  ['f', '20亿', '', 'true'],
] as const;

const tables: Readonly<Record<string, readonly string[]>> = {
  parks: ['code,name,kind,region', `${park},广西示例高新技术产业开发区,HTZ,450200`],
  enterprises: ['id,name,region,park', ...firms.map(([id]) => `${id},示例${id}有限公司,450200,${park}`)],
  enterprise_years: [
    'enterprise,year,revenue_cny,has_rd_activity,has_rd_institution,above_scale,industrial',
    ...firms.map(([id, revenue, activity, institution]) =>
      [id, 2025, revenue, activity, institution, true, true].join(','),
    ),
  ],
  observations: [
    'subject_kind,subject,metric,period,value',
    ...['2025-03,50', '2026-01,12', '2026-02,13.5', '2026-03,52.5'].map(
      (value) => `PARK,${park},规上工业总产值,${value}`,
    ),
    `PARK,${park},rd-activity-coverage,2025,24`,
    `PARK,liuzhou-hitech-zone,above-scale-output,2026-03,7`,
    `ENTERPRISE,a,above-scale-output,2026-03,3`,
    'REGION,450000,rd-activity-coverage,2025,26',
  ],
};

beforeAll(async () => {
  await bringShippedGraph();
  for (const [name, lines] of Object.entries(tables))
    writeFileSync(join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
  const resources = Object.keys(tables).map((name) => ({ name, path: `${name}.csv` }));
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ name: 'figures-test', resources }));
  const store = openTestStore();
  const summary = await importSources(store, [join(folder, 'datapackage.json')], { language: 'en' });
  await store.close();
  expect(summary.rejected).toBe(0);
  served = await serve('guangxi');
});
afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Answers {
  readonly rdClearance: Readonly<Record<string, unknown>>;
  readonly parkMonitor: {
    readonly message: string;
    readonly series: readonly Readonly<Record<string, unknown>>[];
    readonly missing: readonly unknown[];
  };
  readonly policyTargets: { readonly targets: readonly unknown[] };
}

const ask = (query: string, input: object): Promise<Answers> => askWith<Answers>(served, query, { input });

test('large firms without activity and institution, and the one of which it is not known', async () => {
  const { rdClearance } = await ask(
    `query ($input: RdClearanceInput!) { rdClearance(input: $input) { ... on RdClearanceReport {
      status active denominator coverage coverageLow coverageHigh neededForGoal neededForGoalAtLeast notes
      withoutActivity { enterprise { name } revenueCny } withoutInstitution { enterprise { name } }
      unknown { enterprise { name } missingFacts { code name } } basis { graphRevision }
    } ... on Problem { code message } } }`,
    { park, year: 2025 },
  );
  expect(rdClearance).toMatchObject({
    status: 'DRAFT',
    withoutActivity: [
      { enterprise: { name: '示例a有限公司' }, revenueCny: 1_200_000_000 },
      { enterprise: { name: '示例b有限公司' }, revenueCny: 500_000_000 },
    ],
    withoutInstitution: [
      { enterprise: { name: '示例a有限公司' } },
      { enterprise: { name: '示例d有限公司' } },
    ],
    unknown: [
      {
        enterprise: { name: '示例f有限公司' },
        missingFacts: [{ code: 'hasRdActivity', name: '有无研发活动' }],
      },
    ],
    active: 2,
    denominator: 6,
    coverage: 0.4,
    coverageHigh: 0.5,
    neededForGoal: 1,
    neededForGoalAtLeast: 0,
  });
});

const monitor = `query ($input: ParkMonitorInput!) { parkMonitor(input: $input) { ... on ParkMonitorReport {
  series {
    metric { code } points { period value partial coverage } change { onYear onPeriod }
    targets { policy { code } target due gap } reporting { covered of missing { code } }
  }
  missing { metric { code } periods }
} ... on Problem { code message } } }`;

test('a quarter adds up its months, and what is missing is no zero', async () => {
  const input = { park, metrics: ['above-scale-output'], periodType: 'Q', from: '2026-Q1', to: '2026-Q2' };
  const { parkMonitor } = await ask(monitor, input);
  expect(parkMonitor.series).toMatchObject([
    {
      points: [
        { period: '2026-Q1', value: 78, coverage: 1 },
        { period: '2026-Q2', value: null, partial: null },
      ],
    },
  ]);
  expect(parkMonitor.missing).toEqual([{ metric: { code: 'above-scale-output' }, periods: ['2026-Q2'] }]);
});

test('the last month: change on the year, who reported, and target lines of a rate', async () => {
  const { parkMonitor } = await ask(monitor, { park });
  const [output, coverage] = parkMonitor.series;
  expect(output).toMatchObject({ metric: { code: 'above-scale-output' }, change: { onYear: 0.05 } });
  expect(output?.reporting).toMatchObject({ covered: 2, of: 14, missing: { length: 12 } });
  expect(coverage?.targets).toEqual(
    expect.arrayContaining([{ policy: { code: 'MI25' }, target: 30, due: 2027, gap: 6 }]),
  );
});

test('a target takes the newest observation of its region, unless the value is said to be unknown', async () => {
  const query = `query ($input: PolicyTargetsInput!) { policyTargets(input: $input) { ... on PolicyTargetReport {
    targets { value valueYear gap met } } } }`;
  const asked = { asOf: '2026-11-22', policy: 'MI25', metric: 'rd-activity-coverage' };
  expect((await ask(query, asked)).policyTargets.targets).toEqual([
    { value: 26, valueYear: 2025, gap: 4, met: 'NO' },
  ]);
  expect((await ask(query, { ...asked, value: null })).policyTargets.targets).toMatchObject([
    { value: null, met: 'UNKNOWN' },
  ]);
  const ofPark = { ...asked, place: { kind: 'PARK', code: park } };
  expect((await ask(query, ofPark)).policyTargets.targets).toMatchObject([{ value: 24, gap: 6 }]);
});

test('a period that is none is refused by name', async () => {
  const { parkMonitor } = await ask(monitor, { park, from: '2026-13' });
  expect(parkMonitor.message).toContain('input.from');
});
