import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../docs/examples/client/ask.js';
import { SearchDocument } from '../../../docs/examples/client/operations.gen.js';
import { projectRoot } from '../../../src/project-root.js';
import { type Served, serveShipped } from './serve.js';

let served: Served;
let url: string;

beforeAll(async () => {
  served = await serveShipped();
  url = `${served.url}/graphql`;
});
afterAll(() => served.stop());

const find = async (text: string, more: object = {}) =>
  (await ask(url, SearchDocument, { text, ...more })).search;

const saved = JSON.parse(
  readFileSync(join(projectRoot, 'src', 'api', 'operations', 'officer.variables.json'), 'utf8'),
) as { readonly Search: { readonly text: string; readonly first: number } };

test('the saved search finds the park by initials, and the park itself', async () => {
  const answer = await find(saved.Search.text, saved.Search);
  expect(answer).toMatchObject({
    __typename: 'SearchResult',
    hits: [
      {
        kind: 'PARK',
        code: 'liuzhou-hitech-zone',
        detail: 'Yufeng District, Liuzhou',
        node: { __typename: 'Park' },
      },
    ],
  });
});

const detailsOf = async (text: string, language: string) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({
      query: `{ search(text: "${text}", kinds: [REGION], first: 2) { ... on SearchResult { hits { code nameEn detail } } } }`,
    }),
  });
  const { data } = (await answer.json()) as {
    readonly data: { readonly search: { readonly hits: object[] } };
  };
  return data.search.hits;
};

test('two places of one English name are told apart in the language of the reader', async () => {
  expect(await detailsOf('Yulin', 'en')).toEqual([
    { code: '450900', nameEn: 'Yulin (Guangxi)', detail: 'Guangxi' },
    { code: '610800', nameEn: 'Yulin (Shaanxi)', detail: 'Shaanxi' },
  ]);
  expect(await detailsOf('Yulin', 'zh-CN')).toMatchObject([
    { detail: '广西壮族自治区' },
    { detail: '陕西省' },
  ]);
});

test.each([
  ['liuzhou gaoxinqu', 'PARK', 'liuzhou-hitech-zone'],
  ['柳州', 'REGION', '450200'],
  ['cq', 'REGION', '500000'],
  ['bose', 'REGION', '451000'],
  ['panyu', 'REGION', '440113'],
  ['xnyqc', 'CHAIN', 'new-energy-vehicle'],
  ['柳工', 'ENTERPRISE', '91450200198229141F'],
  ['91450200198229141', 'ENTERPRISE', '91450200198229141F'],
  ['汽車芯片', 'SEGMENT', 'new-energy-vehicle.automotive-chip'],
  ['gl26', 'POLICY', 'GL26'],
  ['柳州市鱼峰区', 'REGION', '450203'],
  ['朝阳区 北京', 'REGION', '110105'],
  ['广西柳州高新区', 'PARK', 'liuzhou-hitech-zone'],
  ['崇文区', 'REGION', '110101'],
  ['452701', 'REGION', '451202'],
  ['融水县', 'REGION', '450225'],
  ['北京合作中心', 'CENTRE', 'guangxi-beijing-centre'],
  ['新能源汽车产业链', 'CHAIN', 'new-energy-vehicle'],
  ['新能源汽车 芯片', 'SEGMENT', 'new-energy-vehicle.automotive-chip'],
  ['安琪酵母崇左', 'ENTERPRISE', 'guangxi:gx-angel-cz'],
])('finds by %s the %s %s first', async (text, kind, code) => {
  const answer = await find(text);
  expect(answer.__typename === 'SearchResult' && answer.hits[0]).toMatchObject({ kind, code });
});

test.each([
  ['南宁', 'REGION', 'Region'],
  ['糖', 'CHAIN', 'Chain'],
  ['东盟', 'PARK', 'Park'],
  ['深圳', 'CENTRE', 'PartnerCentre'],
  ['飞地', 'ENCLAVE', 'Enclave'],
  ['电池', 'SEGMENT', 'Segment'],
  ['线控制动', 'TECHNOLOGY', 'Technology'],
  ['玉柴', 'ENTERPRISE', 'Enterprise'],
  ['桂林', 'POLICY', 'Policy'],
])('a hit of %s among %s leads to its node', async (text, kind, type) => {
  const answer = await find(text, { kinds: [kind] });
  expect(answer).toMatchObject({ __typename: 'SearchResult' });
  expect(answer.__typename === 'SearchResult' && answer.hits[0]).toMatchObject({
    kind,
    node: { __typename: type },
  });
});

test('nothing that matches is no failure, and lists are for members', async () => {
  expect(await find('zzzzqqqq')).toEqual({ __typename: 'SearchResult', totalCount: 0, hits: [] });
  expect(await find('清单', { kinds: ['LIST'] })).toMatchObject({ totalCount: 0 });
});

test.each([
  ['  ', {}],
  ['（）', {}],
  ['柳州', { first: 0 }],
  ['柳州', { first: 101 }],
])('refuses %j with %j', async (text, more) => {
  expect(await find(text, more)).toMatchObject({ code: 'INVALID_INPUT' });
});

test.each([
  [
    '{ chainGaps(input: { place: { kind: PARK, code: "lzgxq" }, chain: "sugar" }) { ...p } }',
    'liuzhou-hitech-zone',
  ],
  ['{ chainGaps(input: { place: { kind: REGION, code: "450209" }, chain: "sugar" }) { ...p } }', '450'],
  [
    '{ chainGaps(input: { place: { kind: REGION, code: "450200" }, chain: "新能源汽车" }) { ...p } }',
    'new-energy-vehicle',
  ],
  ['{ policyTargets(input: { policy: "GL62" }) { ...p } }', undefined],
  ['{ assessPolicies(input: { policies: ["gl-26"] }) { ...p } }', 'GL26'],
])('%s is not found, and what is nearest is named', async (query, code) => {
  const { body } = await served.ask(
    `${query} fragment p on Problem { code message }`,
    {},
    { 'accept-language': 'en' },
  );
  const [problem] = Object.values(body.data ?? {}) as unknown as { code: string; message: string }[];
  expect(problem?.code).toBe('NOT_FOUND');
  if (code) expect(problem?.message).toMatch(new RegExp(`the nearest is .+ \\(${code}`));
  else expect(problem?.message).not.toContain('the nearest is');
});
