import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveShipped } from '../api/serve.js';
import { describeInBrowser } from '../browser/describe-in-browser.js';
import { openBrowser, openPage } from '../browser/open-browser.js';
import { partOfWorkbook, rowsOfFile, textOf } from '../document/rows-of-file.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the query asked for.
type Data = any;

let served: Served;

beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

const address = (path: string): string => `${served.url}/briefs/${path}`;
const fetchBrief = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(address(path), { headers: { 'accept-language': 'zh-CN', ...headers } });

const question = `query ($input: ChainGapsInput!, $targets: TargetCandidatesInput!) {
  chainGaps(input: $input) { ... on ChainGapReport { headline next verbs { verb count } basis { asOf graphRevision }
    segments { segment { name } status certainty verb enterpriseCount reasons { message } } } }
  targetCandidates(input: $targets) { ... on CandidateReport { candidates(first: 200) { edges { node {
    enterprise { ownId name } channels { ... on PartnerCentre { name } } } } } } } }`;

const liuzhou = async (): Promise<Data> => {
  const input = { place: { kind: 'REGION', code: '450200' }, chain: 'new-energy-vehicle' };
  const { body } = await served.ask(question, { input, targets: input }, { 'accept-language': 'zh' });
  return body.data;
};

const namesOf = ({ targetCandidates }: Data): string[] => [
  ...new Set<string>(targetCandidates.candidates.edges.map(({ node }: Data) => node.enterprise.name)),
];

test('a page says what chainGaps and targetCandidates say, with a map and its notice, without a script', async () => {
  const response = await fetchBrief('450200/new-energy-vehicle.html');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const page = await response.text();
  const told = await liuzhou();
  const { verbs, segments, basis } = told.chainGaps;
  const words: Record<string, string> = { COMPLETE: '补链', STRENGTHEN: '强链', WATCH: '关注' };
  for (const { verb, count } of verbs)
    if (words[verb]) expect(page).toContain(`<dt>${words[verb]}</dt><dd>${count}<small>`);
  const statuses: Record<string, string> = {
    MISSING: '缺失',
    WEAK: '薄弱',
    PRESENT: '已有，强弱未知',
    STRONG: '优势',
    UNKNOWN: '未知',
  };
  for (const { segment, status, certainty } of segments) {
    const sure = certainty === 'PROVISIONAL' ? ' · 待核实' : '';
    expect(page).toContain(`>${segment.name} · ${statuses[status]}${sure}<`);
  }
  const acted = segments.filter(
    ({ segment, status, certainty, verb }: Data) =>
      verb === 'COMPLETE' && page.includes(`<td class="${status} ${certainty ?? ''}">${segment.name}</td>`),
  );
  expect(acted.length).toBeGreaterThanOrEqual(3);
  for (const { reasons } of acted) expect(page).toContain(reasons[1].message);
  for (const text of [told.chainGaps.headline, told.chainGaps.next, '还不知道什么', '牵头'])
    expect(page).toContain(text);
  const rows = [...page.matchAll(/<td class="number">\d+<\/td><td class="name">([^<]+)</g)].map(
    ([, one]) => one,
  );
  expect(rows).toEqual(namesOf(told).slice(0, rows.length));
  expect(rows.length).toBeGreaterThanOrEqual(3);
  expect(page).toContain('广西（深圳）产业合作中心');
  for (const text of [basis.asOf, `图谱版本 ${basis.graphRevision}`, '无审图号', '<path class="place"'])
    expect(page).toContain(text);
  expect(page).not.toMatch(/<script|javascript:|https?:/i);
});

test('the brief of a province carries what it needs and buys elsewhere by sector, with the year; that of a city none', async () => {
  const input = { place: { kind: 'REGION', code: '450000' }, chain: 'petrochemical' };
  const { body } = await served.ask(
    'query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport { official(first: 2) { year summary source } } } }',
    { input },
    { 'accept-language': 'zh' },
  );
  const [first, second] = (body.data as Data).chainGaps.official;
  const page = await (await fetchBrief('450000/petrochemical.html')).text();
  for (const text of [first.summary, second.summary, `<b>${first.year}</b>`, first.source])
    expect(page).toContain(text);
  const city = await (await fetchBrief('450200/new-energy-vehicle.html')).text();
  expect(city).not.toContain('官方统计');
});

test('a workbook holds every segment and target', async () => {
  const response = await fetchBrief('REGION:450200/new-energy-vehicle.xlsx');
  const body = Buffer.from(await response.arrayBuffer());
  const told = await liuzhou();
  const rows = await rowsOfFile(body, 'xlsx');
  expect(rows.map((row) => [textOf(row.环节), row.企业数])).toEqual(
    told.chainGaps.segments.map(({ segment, enterpriseCount }: Data) => [
      segment.name,
      { kind: 'number', text: String(enterpriseCount) },
    ]),
  );
  const strings = await partOfWorkbook(body, 'xl/sharedStrings.xml');
  for (const name of namesOf(told)) expect(strings).toContain(`>${name}<`);
  const targets = await partOfWorkbook(body, 'xl/worksheets/sheet2.xml');
  for (const choices of ['已发现,已接洽', '估计,企业告知']) expect(targets).toContain(choices);
});

test('it is sent again only where the graph or the language is another', async () => {
  const path = 'PARK:liuzhou-hitech-zone/robotics.html';
  const first = await fetchBrief(path);
  const etag = first.headers.get('etag') ?? '';
  expect((await fetchBrief(path, { 'if-none-match': etag })).status).toBe(304);
  const english = await fetchBrief(path, { 'if-none-match': etag, 'accept-language': 'en' });
  expect(english.status).toBe(200);
  expect(await english.text()).toContain('Not an approved map');
  const map = /<svg[^>]*role="img".*?<\/svg>/s;
  const drawn = map.exec(
    await (await fetchBrief('450200/new-energy-vehicle.html', { 'accept-language': 'en' })).text(),
  );
  expect(drawn?.[0]).toContain('>Liuzhou<');
  expect(drawn?.[0]).not.toMatch(/\p{Script=Han}/u);
});

test('a place or chain that is not there, and words that are no address, are refused with the reason', async () => {
  const cases: [string, number, string][] = [
    ['999999/new-energy-vehicle.html', 404, '999999'],
    ['450200/no-chain.html', 404, 'no-chain'],
    ['REGION:x/new-energy-vehicle.html', 400, '450200'],
    ['CITY:450200/new-energy-vehicle.html', 400, 'REGION:代码'],
    ['450200/new-energy-vehicle.pdf', 404, 'pdf'],
    [`${encodeURIComponent('<script>')}/new-energy-vehicle.html`, 404, '<script>'],
  ];
  for (const [path, status, word] of cases) {
    const response = await fetchBrief(path);
    expect([path, response.status]).toEqual([path, status]);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(((await response.json()) as Data).errors[0].message).toContain(word);
  }
});

describeInBrowser('in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('it is printed on one sheet, and asks for nothing', async () => {
    for (const path of [
      '450200/new-energy-vehicle.html',
      '450000/petrochemical.html',
      'PARK:liuzhou-hitech-zone/new-energy-vehicle.html',
    ]) {
      const { page, faults } = await openPage(browser, address(path));
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      expect([path, pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length]).toEqual([path, 1]);
      expect(faults).toEqual([]);
      await page.close();
    }
  });

  test('with the picture of the chain it takes a second sheet, and no box lies upon another', async () => {
    const { page, faults } = await openPage(browser, address('450200/new-energy-vehicle.html?picture=true'));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
    const boxes = await page
      .locator('.chain-picture .box')
      .evaluateAll((all) =>
        all.map((one) =>
          ['x', 'y', 'width', 'height'].map((name) =>
            Number((one as { getAttribute(name: string): string | null }).getAttribute(name)),
          ),
        ),
      );
    const meets = ([x = 0, y = 0, w = 0, h = 0]: number[], [a = 0, b = 0, c = 0, d = 0]: number[]): boolean =>
      x < a + c && a < x + w && y < b + d && b < y + h;
    expect(boxes.length).toBe(31);
    expect(boxes.flatMap((one, i) => boxes.slice(i + 1).filter((other) => meets(one, other)))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
