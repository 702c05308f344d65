import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../api/serve.js';
import { centres, type Data, memberOf } from '../list/members.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { bringTables } from './bring-tables.js';

const park = 'meeting-park';
const liuzhou = { kind: 'REGION', code: '450200' };
let served: Served;
let tell: (query: string, variables?: object) => Promise<Data>;

beforeAll(async () => {
  await bringShippedGraph();
  await bringTables({
    parks: ['code,name,kind,region,level', `${park},广西示例高新技术产业开发区,HTZ,450200,REGIONAL`],
    observations: [
      'subject_kind,subject,metric,period,value',
      `PARK,${park},above-scale-output,2025,27400000000`,
      `PARK,${park},park-land-supply-rate,2025,82`,
      `PARK,${park},park-land-built-rate,2025,69`,
      `PARK,${park},rd-activity-coverage,2025,24`,
    ],
    register_entries: [
      'register,code,name,park,attributes',
      ...[57, 56, 60].map(
        (rank, i) => `park-assessments,m-${i},示例考评,${park},year=${2023 + i};rank=${rank};poolSize=60`,
      ),
    ],
  });
  served = await serve('guangxi');
  ({ tell } = await memberOf(served)(centres.beijing));
});
afterAll(() => served.stop());

const assessment =
  'rule { code article } verdict amounts { yuan } missingFacts { code } results { code value }';

test('the page of a park shows grade, expansion, exit, targets and registers', async () => {
  const told = await tell(`query { park(code: "${park}") {
    policyAssessments(asOf: "2026-11-22") { ${assessment} conditions { code verdict } }
    policyTargets(asOf: "2026-11-22") { policy { code } metric value valueYear met gap }
    registerEntries { totalCount edges { node { id name } } } } }`);
  const of = (code: string): Data => told.policyAssessments.find(({ rule }: Data) => rule.code === code);
  expect(of('PK24-29').results).toContainEqual({ code: 'grade', value: 2 });
  expect(of('PK24-29').results).toContainEqual({ code: 'toNextGradeYuan', value: 2_600_000_000 });
  expect(of('PK24-31')).toMatchObject({ verdict: 'PASS' });
  expect(of('PK24-9').conditions).toContainEqual({ code: '9(1)', verdict: 'FAIL' });
  expect(told.policyTargets).toContainEqual({
    policy: { code: 'MI25' },
    ...{ metric: '规上工业企业研发活动覆盖率', value: 24, valueYear: 2025, met: 'NO', gap: 6 },
  });
  expect(told.registerEntries.totalCount).toBe(3);
});

describe('documents that concern a place and a chain', () => {
  const concerns = `query ($place: PlaceInput!, $chain: String) { policyConcerns(place: $place, chain: $chain, asOf: "2026-11-22") {
    policy { code status region { code } } rules { code } entries { name article } } }`;

  test('of the city and of the region, with what they say of the chain', async () => {
    const told: Data[] = await tell(concerns, { place: liuzhou, chain: 'new-energy-vehicle' });
    const by = new Map(told.map((one) => [one.policy.code, one]));
    expect(by.get('AI25').entries).toEqual([{ name: '智能网联汽车', article: '六' }]);
    expect(by.get('NP')).toMatchObject({ policy: { status: 'DRAFT' }, entries: [{ article: '三' }] });
    expect(by.get('LZ25').rules.map(({ code }: Data) => code)).toContain('LZ25-01');
    expect(by.has('GL26')).toBe(false);
  });

  test('no rule of Guangxi concerns another province', async () => {
    const told: Data[] = await tell(concerns, { place: { kind: 'REGION', code: '440300' } });
    expect(told.flatMap(({ rules }) => rules)).toEqual([]);
  });

  test('are cited on the page of a chain, the draft as one', async () => {
    const page = await fetch(`${served.url}/briefs/450200/new-energy-vehicle.html`);
    const text = await page.text();
    expect(text).toContain('政策依据（不构成法律意见）');
    expect(text).toMatch(/（征求意见稿）：三 智能网联汽车/);
  });
});

test('a settlement touches rules of the place: what it could claim, and what would have to be known', async () => {
  const { claims } = await tell(
    `query ($input: WhatIfInput!) { whatIf(input: $input) { ... on WhatIfReport {
      claims(asOf: "2026-11-22") { enterprise { name } assessments { ${assessment} } } } } }`,
    {
      input: {
        place: liuzhou,
        chain: 'new-energy-vehicle',
        settle: [{ enterprise: 'SZ002275' }, { segment: 'new-energy-vehicle.automotive-chip' }],
      },
    },
  );
  expect(claims.map(({ enterprise }: Data) => enterprise?.name ?? null)).toEqual([
    '桂林三金药业股份有限公司',
    null,
  ]);
  for (const { assessments } of claims) {
    const codes = assessments.map(({ rule }: Data) => rule.code);
    expect(codes).toContain('LZ25-01');
    expect(codes.some((code: string) => code.startsWith('GL'))).toBe(false);
    const first = assessments.find(({ rule }: Data) => rule.code === 'LZ25-01');
    expect(first.missingFacts.map(({ code }: Data) => code)).toContain('isManufacturer');
  }
});

test('a target says what it could claim here', async () => {
  const list = await tell(
    'mutation { createTargetList(input: { name: "示例清单" }) { ... on TargetList { id } } }',
  );
  await tell('mutation ($input: AddTargetsInput!) { addTargets(input: $input) { __typename } }', {
    input: { list: list.id, targets: [{ enterprise: 'SZ002275' }] },
  });
  const told = await tell(
    `query ($id: ID!, $place: PlaceInput!) { targetList(id: $id) { ... on TargetList { targets { edges { node {
      claims(place: $place, asOf: "2026-11-22") { ${assessment} } } } } } } }`,
    { id: list.id, place: { kind: 'PARK', code: 'guilin-hitech-zone' } },
  );
  const [{ node }] = told.targets.edges;
  const codes = node.claims.map(({ rule }: Data) => rule.code);
  expect(codes).toEqual(expect.arrayContaining(['GL-11', 'GL-03']));
  expect(codes.some((code: string) => code.startsWith('LZ'))).toBe(false);
});

test('one library over the lists of a centre and a park: each firm once, with who contributed it', async () => {
  const member = memberOf(served);
  const zone = await member('liuzhou-hitech-zone');
  const add = async (asker: typeof zone, ids: string[]): Promise<void> => {
    const { id } = await asker.tell(
      'mutation { createTargetList(input: { name: "示例清单", chain: "robotics" }) { ... on TargetList { id } } }',
    );
    const share = `mutation { shareTargetList(input: { list: "${id}", organisation: "${centres.shanghai}", permission: VIEW }) { __typename } }`;
    await asker.tell(share);
    const targets = ids.map((enterprise) => ({ enterprise }));
    await asker.tell('mutation ($input: AddTargetsInput!) { addTargets(input: $input) { __typename } }', {
      input: { list: id, targets },
    });
  };
  await add(await member(centres.shenzhen), ['SZ000528', 'SZ002275']);
  await add(zone, ['SZ002275']);
  const ask = `query ($stage: TargetStage) { targetLibrary(chain: "robotics", stage: $stage) { totalCount entryCount coCompiled
    edges { node { enterprise { name } contributors { code } targets { stage } } } } }`;
  const shanghai = await member(centres.shanghai);
  const told = await shanghai.tell(ask);
  expect(told).toMatchObject({ totalCount: 2, entryCount: 3, coCompiled: true });
  expect(told.edges[1].node).toMatchObject({
    enterprise: { name: '桂林三金药业股份有限公司' },
    contributors: [{ code: centres.shenzhen }, { code: 'liuzhou-hitech-zone' }],
  });
  expect(await shanghai.tell(ask, { stage: 'SIGNED' })).toMatchObject({ totalCount: 0 });
  expect(await (await member('guilin-hitech-zone')).tell(ask)).toMatchObject({ totalCount: 0 });
});
