import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../api/serve.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { askWith } from './ask.js';
import { bringTables } from './bring-tables.js';

const park = 'claimants-park';
let served: Served;

/** Firms with their main revenue and R&D expense of 2025; GL-11 asks for 5 % or 20 million yuan. */
const firms = [
  ['c-above', '30000000', '2000000'],
  ['c-below', '30000000', '1000000'],
  ['c-large', '', '21000000'],
  ['c-expense', '30000000', ''],
  ['c-nothing', '', ''],
] as const;

beforeAll(async () => {
  await bringShippedGraph();
  await bringTables({
    parks: ['code,name,kind,region', `${park},广西桂林示例高新技术产业开发区,HTZ,450300`],
    enterprises: ['id,name,region,park', ...firms.map(([id]) => `${id},示例${id}有限公司,450300,${park}`)],
    enterprise_years: [
      'enterprise,year,main_revenue_cny,rd_expense_cny',
      ...firms.map(([id, revenue, expense]) => [id, 2025, revenue, expense].join(',')),
    ],
    tier_awards: [
      'enterprise,tier,level,year,valid_until',
      'c-above,高新技术企业,NATIONAL,2024,2027-12-31',
      'c-below,高新技术企业,NATIONAL,2020,2023-12-31',
    ],
  });
  served = await serve('guangxi');
});
afterAll(() => served.stop());

interface Claimants {
  readonly totalCount: number;
  readonly counts: readonly { verdict: string; count: number }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  readonly edges: readonly {
    node: {
      enterprise: { ownId: string };
      assessment: { verdict: string; missingFacts: readonly { code: string }[] };
    };
  }[];
}

const claimants = async (variables: object): Promise<Claimants> => {
  const query = `query ($rule: String!, $park: String, $place: PlaceInput, $verdicts: [PolicyVerdict!], $missingAtMost: Int,
      $first: Int! = 50, $after: String) {
    policyClaimants(rule: $rule, park: $park, place: $place, verdicts: $verdicts, missingAtMost: $missingAtMost,
        asOf: "2026-11-22", first: $first, after: $after) {
      totalCount counts { verdict count } pageInfo { hasNextPage endCursor }
      edges { node { enterprise { ownId: id name } assessment { verdict amounts { yuan } missingFacts { code } } } }
    } }`;
  return (await askWith<{ policyClaimants: Claimants }>(served, query, { rule: 'GL-11', ...variables }))
    .policyClaimants;
};

const told = ({ edges }: Claimants) =>
  edges.map(({ node: { assessment } }) => [
    assessment.verdict,
    assessment.missingFacts.map(({ code }) => code).sort(),
  ]);

test('who could claim a rule, the surest first, then who is one fact away', async () => {
  const found = await claimants({ park });
  expect(told(found)).toEqual([
    ['PASS', []],
    ['PASS', []],
    ['UNKNOWN', ['rdExpenseYuan']],
    ['UNKNOWN', ['mainRevenueYuan', 'rdExpenseYuan']],
  ]);
  expect(found.counts).toEqual([
    { verdict: 'PASS', count: 2 },
    { verdict: 'WARNING', count: 0 },
    { verdict: 'UNKNOWN', count: 2 },
    { verdict: 'FAIL', count: 1 },
  ]);
});

test('keeps what is asked for: verdicts, and at most so many facts missing', async () => {
  expect(told(await claimants({ park, verdicts: ['UNKNOWN'], missingAtMost: 1 }))).toEqual([
    ['UNKNOWN', ['rdExpenseYuan']],
  ]);
  expect(told(await claimants({ park, verdicts: ['FAIL'] }))).toEqual([['FAIL', []]]);
});

test('pages through all of a city, each firm once, and as one by one', async () => {
  const place = { kind: 'REGION', code: '450300' };
  const whole = await claimants({ place, first: 1000 });
  expect(whole.edges).toHaveLength(whole.totalCount);
  const first = await claimants({ place, first: 3 });
  const next = await claimants({ place, first: 1000, after: first.pageInfo.endCursor });
  expect([...first.edges, ...next.edges]).toEqual(whole.edges);
  const one = `query ($input: AssessPoliciesInput!) { assessPolicies(input: $input) {
    ... on PolicyAssessmentReport { assessments { verdict amounts { yuan } missingFacts { code } } } } }`;
  for (const { node } of whole.edges.slice(0, 8)) {
    const input = { enterprise: node.enterprise.ownId, rules: ['GL-11'], asOf: '2026-11-22' };
    const answer = await askWith<{ assessPolicies: { assessments: unknown[] } }>(served, one, { input });
    expect(answer.assessPolicies.assessments).toEqual([node.assessment]);
  }
});

test('a title counts while it is valid', async () => {
  const found = await claimants({ park, rule: 'LZ25-14', verdicts: ['FAIL'] });
  expect(found.totalCount).toBe(5);
  const { edges } = await claimants({ park, rule: 'LZ21-01', verdicts: ['FAIL'] });
  expect(edges).toHaveLength(5);
});

describe('refuses by name', () => {
  test.each([
    [{ park, rule: 'GL-99' }, 'GL-99'],
    [{}, 'a park or a place'],
    [{ park, place: { kind: 'REGION', code: '450300' } }, 'a park or a place'],
    [{ park: 'nowhere' }, 'nowhere'],
    [{ park, missingAtMost: -1 }, 'missingAtMost'],
    [{ park, first: 2000 }, 'first'],
  ])('%o', async (variables, named) => {
    await expect(claimants(variables)).rejects.toThrow(named);
  });
});
