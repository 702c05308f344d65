import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveShipped } from '../api/serve.js';
import { askWith } from './ask.js';

let served: Served;
beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

interface Document {
  readonly code: string;
  readonly status: string;
  readonly entitles: boolean;
  readonly level: string;
  readonly clauses: readonly {
    readonly article: string;
    readonly text: string;
    readonly responsible: readonly string[];
  }[];
}

const policies = async (asOf: string): Promise<readonly Document[]> =>
  (
    await askWith<{ readonly policies: readonly Document[] }>(
      served,
      `query ($asOf: String) { policies(asOf: $asOf) {
        code level status entitles repealedBy { code } clauses { article text responsible }
      } }`,
      { asOf },
    )
  ).policies;

const search = async (text: string) =>
  (
    await askWith<{
      readonly policyClauses: { readonly edges: readonly { readonly node: { readonly address: string } }[] };
    }>(
      served,
      'query ($text: String!) { policyClauses(text: $text) { totalCount edges { node { address text policy { code } } } } }',
      { text },
    )
  ).policyClauses.edges.map(({ node }) => node.address);

test('the twelve documents with their status on a day', async () => {
  const found = await policies('2026-11-22');
  expect(Object.fromEntries(found.map(({ code, status }) => [code, status]))).toEqual({
    NP: 'DRAFT',
    P18: 'EXPIRED',
    LZ21: 'IN_FORCE_NO_END_STATED',
    GL26: 'IN_FORCE',
    LZ25: 'IN_FORCE_NO_END_STATED',
    CV25: 'IN_FORCE',
    AI25: 'RUNNING',
    MI25: 'RUNNING',
    TC25: 'IN_FORCE_NO_END_STATED',
    UE24: 'IN_FORCE',
    PK24: 'IN_FORCE_NO_END_STATED',
    EN24: 'IN_FORCE_NO_END_STATED',
  });
  expect(
    found
      .filter(({ entitles }) => !entitles)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['NP', 'P18']);
});

test('an expired plan ran within its term', async () => {
  const P18 = (await policies('2019-06-01')).find(({ code }) => code === 'P18');
  expect(P18).toMatchObject({ status: 'RUNNING', entitles: true });
});

describe('clauses', () => {
  test('hold the words and the bodies of the text', async () => {
    const NP = (await policies('2026-11-22')).find(({ code }) => code === 'NP');
    const one = NP?.clauses.find(({ article }) => article === '一');
    expect(one?.text).toContain('营收5亿元以上规上工业企业无研发活动清零');
    expect(one?.responsible.slice(0, 2)).toEqual(['自治区科技厅', '各设区市人民政府']);
  });

  test('are found by simplified and traditional words alike, at the finest address', async () => {
    const simplified = await search('高新技术企业倍增');
    expect(simplified).toContain('P18 三(四)2');
    expect(simplified).not.toContain('P18 三(四)');
    expect(await search('高新技術企業倍增')).toEqual(simplified);
  });

  test('of an article that only its tail answers are found whole', async () => {
    expect(await search('重大战略需要扩区的除外')).toEqual(['PK24 9']);
    expect(await search('土地供应率')).toEqual(['PK24 9(1)']);
  });
});

test('a day that does not exist is refused by name', async () => {
  await expect(policies('2026-02-30')).rejects.toThrow(/asOf/);
});
