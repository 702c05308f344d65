import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveShipped } from '../api/serve.js';
import { askWith } from './ask.js';

let served: Served;
beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

const query = `query ($input: RegisterEntriesInput!, $first: Int, $after: String) {
  registerEntries(input: $input) {
    __typename
    ... on RegisterReport {
      register { code name policy { code } article }
      coverage { covered of share missing { code } unknown { code } }
      entries(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id name status policy { code } article park { code } region { name } attributes { code name value } } }
      }
    }
    ... on Problem { code message }
  }
}`;

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly policy: { readonly code: string };
  readonly park: { readonly code: string } | null;
  readonly region: { readonly name: string } | null;
}

interface Report {
  readonly __typename: string;
  readonly message: string;
  readonly coverage: {
    readonly covered: number;
    readonly of: number;
    readonly share: number | null;
    readonly unknown: readonly unknown[];
  } | null;
  readonly entries: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly { readonly node: Entry }[];
  };
}

const ask = async (input: object, page: object = { first: 200 }): Promise<Report> =>
  (
    await askWith<{ readonly registerEntries: Report }>(served, query, {
      input: { asOf: '2026-11-22', ...input },
      ...page,
    })
  ).registerEntries;

const nodes = ({ entries }: Report): Entry[] => entries.edges.map(({ node }) => node);
const places = (report: Report): string[] =>
  nodes(report).map(
    ({ name, park, region, policy, status }) =>
      `${name} ${park?.code ?? region?.name} ${policy.code} ${status}`,
  );

describe('which park is an AI project for', () => {
  test('智能机器人: one park by the draft, two cities by the plan, and the park of 机器人', async () => {
    expect(places(await ask({ register: 'ai-specialisation', field: '智能机器人' }))).toEqual([
      '机器人 nanning-hitech-zone NP DRAFT',
      '智能机器人 liuzhou-hitech-zone NP DRAFT',
      '智能机器人 柳州市 AI25 RUNNING',
      '智能机器人 玉林市 AI25 RUNNING',
    ]);
  });

  test('of 玉林高新区 only its city speaks', async () => {
    const report = await ask({ register: 'ai-specialisation', park: 'yulin-hitech-zone' });
    expect(nodes(report).every(({ park, region }) => park === null && region?.name === '玉林市')).toBe(true);
    expect(report.entries.totalCount).toBe(4);
  });
});

test('industries of 2018 by name, from a plan that has expired', async () => {
  const found = nodes(await ask({ register: 'leading-industries', field: '新一代信息技术' }));
  expect(found.map(({ park }) => park?.code).sort()).toEqual([
    'beihai-hitech-zone',
    'guilin-hitech-zone',
    'nanning-hitech-zone',
    'wuzhou-hitech-zone',
  ]);
  expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['EXPIRED']));
});

test('鹿寨 is a candidate in both documents, 柳江 in one', async () => {
  const found = nodes(await ask({ register: 'htz-candidates', region: '450200' }));
  expect(found.map(({ name, policy }) => `${name} ${policy.code}`).sort()).toEqual([
    '柳江 LZ21',
    '鹿寨 LZ21',
    '鹿寨 P18',
  ]);
});

test('the matrix of AI scenarios has 8 × 12 + 5 × 3 cells, and pages follow on', async () => {
  const first = await ask({ register: 'ai-scenarios' }, { first: 100 });
  expect(first.entries).toMatchObject({ totalCount: 111, pageInfo: { hasNextPage: true } });
  const second = await ask(
    { register: 'ai-scenarios' },
    { first: 100, after: first.entries.pageInfo.endCursor },
  );
  expect(nodes(second)).toHaveLength(11);
});

test('of a register that nobody kept every zone is unknown, none is missing', async () => {
  expect((await ask({ register: 'new-rd-institutes' })).coverage).toMatchObject({
    covered: 0,
    of: 13,
    share: null,
    unknown: { length: 13 },
  });
  expect((await ask({ register: 'ai-specialisation' })).coverage).toBeNull();
});

test('an unknown register is named, with the query that lists them', async () => {
  expect(await ask({ register: 'none-such' })).toMatchObject({
    __typename: 'NotFoundProblem',
    message: expect.stringContaining('registers'),
  });
});
