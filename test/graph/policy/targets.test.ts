import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveShipped } from '../api/serve.js';
import { askWith } from './ask.js';

let served: Served;
beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

const query = `query ($input: PolicyTargetsInput!) { policyTargets(input: $input) {
  __typename
  ... on PolicyTargetReport { targets {
    policy { code } article metric op target unit due soft status value valueYear met gap perYear overdue difference
    missingFacts { code } notes
  } }
  ... on Problem { code message }
} }`;

interface Report {
  readonly __typename: string;
  readonly message: string;
  readonly targets: readonly Readonly<Record<string, unknown>>[];
}

const ask = async (input: object): Promise<Report> =>
  (
    await askWith<{ readonly policyTargets: Report }>(served, query, {
      input: { asOf: '2026-11-22', ...input },
    })
  ).policyTargets;

const coverage = '规上工业企业研发活动覆盖率';

test('coverage of 24.0 % at the end of 2025: 6.0 points short, 3.0 a year', async () => {
  const { targets } = await ask({ policy: 'MI25', metric: coverage, value: 24, valueYear: 2025 });
  expect(targets).toMatchObject([
    {
      article: '二',
      op: 'GE',
      target: 30,
      unit: '%',
      due: 2027,
      soft: true,
      status: 'RUNNING',
      met: 'NO',
      gap: 6,
      perYear: 3,
      overdue: false,
      missingFacts: [],
    },
  ]);
});

test('the draft’s 左右 gives a difference and no verdict', async () => {
  const { targets } = await ask({ policy: 'NP', metric: coverage, value: 42 });
  expect(targets).toMatchObject([
    { op: 'ABOUT', met: null, difference: 2, due: null, status: 'DRAFT', overdue: false },
  ]);
});

test('an expired plan may be compared, and the answer says that it has expired', async () => {
  const { targets } = await ask({ policy: 'P18', metric: '高新技术企业', value: 905, valueYear: 2020 });
  expect(targets).toMatchObject([{ met: 'YES', gap: 0, status: 'EXPIRED' }]);
  expect(targets[0]?.notes).toEqual(expect.arrayContaining([expect.stringContaining('已过有效期')]));
});

test('two stages of one aim are two targets', async () => {
  const { targets } = await ask({ policy: 'UE24', metric: 'joint-centres', value: 7, valueYear: 2025 });
  expect(targets.map(({ due, gap }) => [due, gap])).toEqual([
    [2026, 3],
    [2028, 13],
  ]);
});

test('a growth whose base year the text does not state says which is assumed', async () => {
  const { targets } = await ask({ policy: 'GL26', metric: 'rd-growth' });
  expect(targets[0]?.notes).toEqual(expect.arrayContaining([expect.stringContaining('2.01倍')]));
});

test('between, each year and no date are said as such', async () => {
  const between = await ask({ policy: 'AI25', metric: 'ai-parks-clusters', value: 2, valueYear: 2026 });
  expect(between.targets).toMatchObject([{ op: 'BETWEEN', target: [3, 5], gap: 1, perYear: 1 }]);
  const yearly = await ask({ policy: 'MI25', article: '5' });
  expect(yearly.targets.map(({ due, met, missingFacts }) => [due, met, missingFacts])).toEqual([
    ['EACH_YEAR', 'UNKNOWN', [{ code: 'value' }]],
    ['EACH_YEAR', 'UNKNOWN', [{ code: 'value' }]],
  ]);
  expect((await ask({ policy: 'GL26', article: '6' })).targets.map(({ due }) => due)).toEqual([null, null]);
});

test('every document with aims has all of them', async () => {
  const { targets } = await ask({});
  const counts = new Map<string, number>();
  for (const { policy } of targets as readonly { readonly policy: { readonly code: string } }[])
    counts.set(policy.code, (counts.get(policy.code) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    P18: 24,
    NP: 1,
    EN24: 1,
    CV25: 1,
    AI25: 6,
    MI25: 16,
    UE24: 10,
    GL26: 14,
  });
});

test('a value without its metric, and a metric that there is not, are refused by name', async () => {
  expect(await ask({ policy: 'MI25', value: 24 })).toMatchObject({
    __typename: 'InvalidInputProblem',
    message: expect.stringContaining('input.value'),
  });
  expect(await ask({ metric: '规上工业企业研发活动复盖率' })).toMatchObject({
    __typename: 'NotFoundProblem',
    message: expect.stringContaining(coverage),
  });
});
