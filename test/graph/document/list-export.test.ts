import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../src/request/global-id.js';
import type { Served } from '../api/serve.js';
import { dumpGraph } from '../import/graph-dump.js';
import { type Asker, centres, type Data, serveMembers } from '../list/members.js';
import { partOfWorkbook, rowsOfFile, textOf } from './rows-of-file.js';

let served: Served;
let beijing: Asker;
let shenzhen: Asker;
let viewer: Asker;
let stranger: Asker;
let list: string;
let targets: Data[];

const nextDay = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const name = '补链目标 "企业" / 2026';
const formula = '=HYPERLINK("http://example.invalid","x")';

beforeAll(async () => {
  const all = await serveMembers();
  served = all.served;
  beijing = await all.member(centres.beijing);
  shenzhen = await all.member(centres.shenzhen);
  viewer = await all.member(centres.shenzhen, 'viewer');
  stranger = await all.member(centres.shanghai, 'admin');
  const { body } = await served.ask('{ enterprises(first: 60) { edges { node { id } } } }');
  const enterprises = (body.data as Data).enterprises.edges.map((edge: Data) => edge.node.id);
  list = (await beijing.input('CreateList', { name })).id;
  await beijing.input('ShareList', { list, organisation: centres.shenzhen, permission: 'VIEW' });
  const segment = 'new-energy-vehicle.automotive-chip';
  const named = enterprises.map((enterprise: string) => ({ enterprise, segment }));
  const { added } = await beijing.input('AddTargets', { list, targets: named });
  const target = added[0].id;
  await beijing.input('NoteTarget', { target, text: formula });
  await beijing.input('NoteTarget', { target, text: '底价八千万', confidential: true });
  await beijing.input('ClaimTarget', { target: added[1].id, days: 30, expectedVersion: 1 });
  await beijing.tell(
    'mutation ($input: PlanTargetInput!) { planTarget(input: $input) { ... on Target { id } ... on Problem { message } } }',
    {
      input: {
        target: added[2].id,
        nextStep: { text: '实地考察', on: nextDay },
        responsible: 'editor',
        investment: { amountCny: 5e8, basis: 'STATED' },
        expectedVersion: 1,
      },
    },
  );
  targets = (await beijing.tell('ListDetail', { id: list, first: 1000 })).targets.edges.map(
    ({ node }: Data) => node,
  );
});
afterAll(() => served.stop());

const fetchFile = async (
  who: Asker | undefined,
  ending: string,
  { id = list, language = 'zh' }: { id?: string; language?: string } = {},
) => {
  const headers = { ...who?.headers, 'accept-language': language };
  const response = await fetch(`${served.url}/lists/${id}/export.${ending}`, { headers });
  return { response, body: Buffer.from(await response.arrayBuffer()) };
};

const chinese = (stage: string): string => ({ IDENTIFIED: '已发现' })[stage] ?? stage;

test('the workbook has the rows of the screen in their order, in typed cells under a frozen Chinese header', async () => {
  const { response, body } = await fetchFile(beijing, 'xlsx');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toBe(
    `attachment; filename*=UTF-8''${name} WGS84.xlsx`,
  );
  const rows = await rowsOfFile(body, 'xlsx');
  expect(rows.map((row) => [textOf(row.企业名称), textOf(row.阶段), textOf(row.环节)])).toEqual(
    targets.map(({ enterprise, stage, segment }) => [enterprise.name, chinese(stage), segment.name]),
  );
  expect(rows.map((row) => row.序号)).toEqual(
    rows.map((_, at) => ({ kind: 'number', text: String(at + 1) })),
  );
  for (const [at, row] of rows.entries()) {
    expect(row.加入时间).toMatchObject({ kind: 'date' });
    const { location } = targets[at].enterprise;
    expect([row.坐标系, row.经度, row.纬度]).toEqual(
      location
        ? [
            'WGS84',
            ...[location.longitude, location.latitude].map((one) => ({ kind: 'number', text: `${one}` })),
          ]
        : ['', '', ''],
    );
    if (location?.precision === 'CITY') expect(row.定位精度).toBe('城市中心（非企业门址）');
  }
  expect(textOf(rows[1]?.跟进机构)).toBe('广西（北京）产业合作中心');
  expect(rows[1]?.认领至).toMatchObject({ kind: 'date' });
  expect([rows[2]?.下一步, rows[2]?.下一步日期, rows[2]?.['预计投资(元)'], rows[2]?.投资依据]).toEqual([
    '实地考察',
    { kind: 'date', text: nextDay },
    { kind: 'number', text: '500000000' },
    '企业告知',
  ]);
  expect(await partOfWorkbook(body, 'xl/worksheets/sheet1.xml')).toMatch(/ySplit="1"[^>]*state="frozen"/);
});

test('a second sheet says what the columns mean, how old the data are and where they come from', async () => {
  const { body } = await fetchFile(beijing, 'xlsx');
  const { body: answer } = await served.ask('{ graph { revision asOf sources { title contents } } }');
  const { revision, asOf, sources } = (answer.data as Data).graph;
  expect(await partOfWorkbook(body, 'xl/workbook.xml')).toMatch(/目标清单.*说明/s);
  const strings = await partOfWorkbook(body, 'xl/sharedStrings.xml');
  for (const text of ['图谱版本', revision, '数据日期', asOf, '年营业收入，元；空为未知，不是零', 'WGS84'])
    expect(strings).toContain(`>${text}<`);
  for (const { title, contents } of sources)
    for (const line of [title, ...contents]) expect(strings).toContain(line);
  const lines = (sources as { contents: string[] }[]).flatMap(({ contents }) => contents);
  expect(lines.join('\n')).toMatch(/wolf71.*single facts/);
});

test('CSV has the same rows, with a byte order mark; GeoJSON has a feature a target, located or not', async () => {
  const csv = await fetchFile(beijing, 'csv');
  expect(csv.body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const rows = await rowsOfFile(csv.body, 'csv');
  const book = await rowsOfFile((await fetchFile(beijing, 'xlsx')).body, 'xlsx');
  const words = (all: typeof rows) => all.map((row) => Object.values(row).map(textOf));
  expect(words(rows)).toEqual(words(book));
  const { response, body } = await fetchFile(beijing, 'geojson?crs=GCJ02');
  expect(response.headers.get('content-type')).toContain('application/geo+json');
  const { features, crsName } = JSON.parse(body.toString());
  const seen = await beijing.tell('ListDetail', { id: list, first: 1000, crs: 'GCJ02' });
  expect(crsName).toBe('GCJ02');
  expect(
    features.map(({ id, geometry, properties }: Data) => [
      id,
      geometry?.coordinates ?? null,
      properties.precision,
      properties.stage,
    ]),
  ).toEqual(
    seen.targets.edges.map(
      ({
        node: {
          id,
          stage,
          enterprise: { location },
        },
      }: Data) => [
        id,
        location && [location.longitude, location.latitude],
        location?.precision ?? null,
        stage,
      ],
    ),
  );
});

test('what would be computed as a formula is text', async () => {
  for (const ending of ['csv', 'xlsx']) {
    const { id } = await beijing.input('CreateList', { name: formula });
    const names = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1'];
    const { added } = await beijing.input('AddTargets', {
      list: id,
      targets: names.map((_, at) => ({ enterprise: targets[at].enterprise.id })),
    });
    const asked = await beijing.ask('{ viewer { roles } }');
    expect(asked.status).toBe(200);
    for (const [at, text] of names.entries())
      await beijing.input('NoteTarget', { target: added[at].id, text });
    const { body } = await fetchFile(beijing, ending, { id });
    for (const row of await rowsOfFile(body, ending))
      for (const cell of Object.values(row)) {
        expect(textOf(cell)).not.toMatch(/^[=+@\t\r＝]/);
        if (typeof cell === 'string') expect(cell).not.toMatch(/^-/);
      }
    if (ending === 'xlsx')
      expect(await partOfWorkbook(body, 'xl/sharedStrings.xml')).toContain(`'=HYPERLINK`);
  }
});

test('a confidential note is in the writer’s copies alone', async () => {
  for (const ending of ['csv', 'geojson']) {
    expect((await fetchFile(beijing, ending)).body.toString()).toContain('底价八千万');
    const theirs = (await fetchFile(viewer, ending)).body.toString();
    expect(theirs).toContain('HYPERLINK');
    expect(theirs).not.toContain('底价');
  }
  const { body } = await fetchFile(shenzhen, 'xlsx');
  expect(await partOfWorkbook(body, 'xl/sharedStrings.xml')).not.toContain('底价');
});

test('what may not be seen and what does not exist answer alike; without sign-in nothing is told', async () => {
  const ids = [list, globalId('TargetList', 'none'), globalId('Target', 'none'), 'x'];
  for (const ending of ['xlsx', 'csv', 'geojson']) {
    const answers = await Promise.all(ids.map((id) => fetchFile(stranger, ending, { id })));
    expect(answers.map(({ response }) => response.status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
    expect((await fetchFile(undefined, ending)).response.status).toBe(401);
  }
  expect((await fetchFile(beijing, 'docx')).response.status).toBe(404);
  const wrong = await fetchFile(beijing, 'csv?crs=MARS');
  expect([wrong.response.status, JSON.parse(wrong.body.toString()).errors[0].extensions.code]).toEqual([
    400,
    'INVALID_INPUT',
  ]);
});

test('each copy is an event of the list and changes nothing of it', async () => {
  const events = async (): Promise<string[]> => (await dumpGraph()).filter((one) => one.includes('EXPORTED'));
  const state = async () => {
    const { version, targets } = await beijing.tell('ListDetail', { id: list, first: 1000 });
    const { body } = await beijing.ask('MyLists');
    const { updatedAt } = (body.data as Data).targetLists.find(({ id }: Data) => id === list);
    return { version, targets, updatedAt };
  };
  const [before, known] = [await state(), (await events()).length];
  await fetchFile(viewer, 'xlsx');
  await fetchFile(stranger, 'xlsx');
  const now = await events();
  expect(now).toHaveLength(known + 1);
  expect(now.some((one) => one.includes('"XLSX"') && one.includes(`viewer@${centres.shenzhen}`))).toBe(true);
  expect(await state()).toEqual(before);
});

test('in English where the client asks for it', async () => {
  const { body } = await fetchFile(beijing, 'csv', { language: 'en' });
  const rows = await rowsOfFile(body, 'csv');
  expect(textOf(rows[0]?.Stage)).toBe('Found');
});
