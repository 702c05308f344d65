import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { globalId } from '../../../src/request/global-id.js';
import { workbookOf, zipOf } from '../../unit/dataset/zip.js';
import type { Served } from '../api/serve.js';
import { type Asker, centres, type Data, serveMembers } from '../list/members.js';
import { rowsOfFile, textOf } from './rows-of-file.js';

type Row = Record<string, string | number>;

let served: Served;
let beijing: Asker;
let shenzhen: Asker;
let viewer: Asker;
let stranger: Asker;
let enterprises: { ownId: string; uscc: string | null; name: string }[];
let list: string;
let targets: Data[];

const segment = 'new-energy-vehicle.automotive-chip';

beforeAll(async () => {
  const all = await serveMembers();
  served = all.served;
  beijing = await all.member(centres.beijing);
  shenzhen = await all.member(centres.shenzhen);
  viewer = await all.member(centres.beijing, 'viewer');
  stranger = await all.member(centres.shanghai, 'admin');
  const { body } = await served.ask('{ enterprises(first: 300) { edges { node { ownId uscc name } } } }');
  enterprises = (body.data as Data).enterprises.edges.map((edge: Data) => edge.node);
});
afterAll(() => served.stop());

const detail = async () =>
  (await beijing.tell('ListDetail', { id: list, first: 1000 })).targets.edges.map(({ node }: Data) => node);

beforeEach(async () => {
  list = (await beijing.input('CreateList', { name: '导回' })).id;
  await beijing.input('ShareList', { list, organisation: centres.shenzhen, permission: 'CONTRIBUTE' });
  const named = enterprises.slice(0, 6).map(({ ownId }) => ({ enterprise: ownId, segment }));
  await beijing.input('AddTargets', { list, targets: named });
  targets = await detail();
});

const bring = async (
  body: Buffer | string,
  { who = beijing, id = list, apply = '', type = 'application/octet-stream' } = {},
) => {
  const response = await fetch(`${served.url}/lists/${id}/import${apply && `?apply=${apply}`}`, {
    method: 'POST',
    headers: { ...who.headers, 'content-type': type },
    body,
  });
  return { status: response.status, body: (await response.json()) as Data };
};

const copy = async (ending: string): Promise<Row[]> => {
  const headers = { ...beijing.headers, 'accept-language': 'zh' };
  const response = await fetch(`${served.url}/lists/${list}/export.${ending}`, { headers });
  const rows = await rowsOfFile(Buffer.from(await response.arrayBuffer()), ending);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, textOf(cell)])),
  );
};

const csvOf = (rows: readonly Row[]): string => stringify(rows as object[], { header: true });
const xlsxOf = (rows: readonly Row[]): Promise<Buffer> => {
  const headers = Object.keys(rows[0]!);
  return writeXlsx([headers, ...rows.map((row) => headers.map((name) => row[name] ?? null))]).toBuffer();
};

const fates = ({ rows }: Data) => rows.map(({ row, fate, code }: Data) => [row, fate, code]);

test('a copy that was not changed changes nothing', async () => {
  for (const file of [await xlsxOf(await copy('xlsx')), csvOf(await copy('csv'))]) {
    const { status, body } = await bring(file);
    expect([status, body.applied]).toEqual([200, false]);
    expect(body.counts).toEqual({ read: 6, changed: 0, added: 0, unchanged: 6, proposed: 0, rejected: 0 });
    expect(body.findings).toEqual([]);
    expect((await bring(file, { apply: body.plan })).body.applied).toBe(true);
  }
  expect(await detail()).toEqual(targets);
});

test('a title and lines above the header are passed over, and said', async () => {
  const { body } = await bring(`2026 年招商目标清单\n制表：示例单位\n${csvOf(await copy('csv'))}`);
  expect(body.counts).toMatchObject({ read: 6, unchanged: 6 });
  expect(body.findings).toMatchObject([
    { code: 'header-row', row: 3, message: expect.stringContaining('3') },
  ]);
});

test('a workbook changed by hand: told first, then done whole and once', async () => {
  await shenzhen.input('ClaimTarget', { target: targets[4].id, days: 30, expectedVersion: 1 });
  const rows = await copy('xlsx');
  const [known, byCode] = [enterprises[10]!, enterprises.find(({ uscc }, at) => at > 11 && uscc)];
  Object.assign(rows[0]!, { 阶段: '已接洽', 新增备注: "'=1+1 已通电话" });
  Object.assign(rows[1]!, { 阶段: '已落地' });
  Object.assign(rows[2]!, { 阶段: 'PARKED', 新增备注: '' });
  Object.assign(rows[3]!, { 新增备注: '等回复' });
  Object.assign(rows[4]!, { 阶段: '流失' });
  const fresh = (more: Row): Row => ({
    ...Object.fromEntries(Object.keys(rows[0]!).map((one) => [one, ''])),
    ...more,
  });
  rows.push(
    fresh({ 企业编号: known.ownId, 环节代码: segment, 阶段: '已接洽', 新增备注: '展会认识' }),
    fresh(byCode ? { 统一社会信用代码: byCode.uscc!.toLowerCase() } : { 企业编号: enterprises[12]!.ownId }),
    fresh({ 企业名称: enterprises[20]!.name.replace('股份有限公司', '有限公司') }),
    fresh({ 企业名称: '没有这样的企业' }),
    fresh({ 企业编号: known.ownId }),
    fresh({ 企业编号: enterprises[13]!.ownId, 环节代码: 'no-such-segment' }),
  );
  const file = await xlsxOf(rows);
  const preview = await bring(file);
  expect(fates(preview.body)).toEqual([
    [2, 'CHANGED', null],
    [3, 'REJECTED', 'INVALID_INPUT'],
    [4, 'CHANGED', null],
    [5, 'CHANGED', null],
    [6, 'REJECTED', 'CONFLICT'],
    [7, 'UNCHANGED', null],
    [8, 'ADDED', null],
    [9, 'ADDED', null],
    [10, 'PROPOSED', 'NAME_ONLY'],
    [11, 'REJECTED', 'NOT_FOUND'],
    [12, 'REJECTED', 'DUPLICATE'],
    [13, 'REJECTED', 'NOT_FOUND'],
  ]);
  expect(preview.body.counts).toEqual({
    read: 12,
    changed: 3,
    added: 2,
    unchanged: 1,
    proposed: 1,
    rejected: 5,
  });
  expect(preview.body.rows[0].changes).toEqual([
    { field: 'stage', from: 'IDENTIFIED', to: 'CONTACTED' },
    { field: 'note', from: null, to: '=1+1 已通电话' },
  ]);
  expect(preview.body.rows[1].message).toContain('CONTACTED');
  expect(preview.body.rows[4].message).toContain(centres.shenzhen);
  const [proposal] = preview.body.rows[8].proposals;
  expect(proposal).toMatchObject({ enterprise: enterprises[20]!.ownId, name: enterprises[20]!.name });
  expect(proposal.score).toBeGreaterThanOrEqual(0.5);
  const before = await detail();
  expect(before.map(({ notes }: Data) => notes.length)).toEqual([0, 0, 0, 0, 0, 0]);

  const apply = preview.body.plan;
  for (const answer of await Promise.all([1, 2, 3].map(() => bring(file, { apply }))))
    expect([answer.status, answer.body.applied]).toEqual([200, true]);
  const after = await detail();
  expect(
    after.map(({ stage, version, notes }: Data) => [stage, version, notes.map(({ text }: Data) => text)]),
  ).toEqual([
    ['CONTACTED', 2, ['=1+1 已通电话']],
    ['IDENTIFIED', 1, []],
    ['PARKED', 2, []],
    ['IDENTIFIED', 1, ['等回复']],
    ['IDENTIFIED', 2, []],
    ['IDENTIFIED', 1, []],
    ['CONTACTED', 2, ['展会认识']],
    ['IDENTIFIED', 1, []],
  ]);
  expect(after[6].segment.code).toBe(segment);
  expect(after[6].history.map(({ kind, from, to }: Data) => [kind, from, to])).toEqual([
    ['ADDED', null, 'IDENTIFIED'],
    ['MOVED', 'IDENTIFIED', 'CONTACTED'],
    ['NOTED', null, null],
  ]);
  expect((await copy('xlsx')).map((row) => row.企业编号)).toEqual(
    [...targets, ...after.slice(6)].map(({ enterprise }: Data) =>
      Buffer.from(enterprise.id, 'base64url').toString().slice('Enterprise:'.length),
    ),
  );
});

test('what is planned is brought back: steps, members and investments, each told and recorded; empty cells end nothing', async () => {
  await shenzhen.input('ClaimTarget', { target: targets[3].id, days: 30, expectedVersion: 1 });
  const rows = await copy('xlsx');
  Object.assign(rows[0]!, { 阶段: '已接洽', 下一步: '邀请考察', 下一步日期: '2030/5/6', 负责人: '王工' });
  Object.assign(rows[1]!, { '预计投资(元)': '1.5亿元', 投资依据: '企业告知' });
  Object.assign(rows[2]!, { 下一步: '回访', 下一步日期: '2020-01-01' });
  Object.assign(rows[3]!, { 负责人: '李工' });
  Object.assign(rows[4]!, { '预计投资(元)': '很多' });
  const file = await xlsxOf(rows);
  const preview = await bring(file);
  expect(fates(preview.body)).toEqual([
    [2, 'CHANGED', null],
    [3, 'CHANGED', null],
    [4, 'REJECTED', 'INVALID_INPUT'],
    [5, 'REJECTED', 'CONFLICT'],
    [6, 'REJECTED', 'INVALID_INPUT'],
    [7, 'UNCHANGED', null],
  ]);
  expect(preview.body.rows[0].changes).toEqual([
    { field: 'stage', from: 'IDENTIFIED', to: 'CONTACTED' },
    { field: 'nextStep', from: null, to: '2030-05-06 邀请考察' },
    { field: 'responsible', from: null, to: `${centres.beijing} 王工` },
  ]);
  expect(preview.body.rows[1].changes).toEqual([{ field: 'investment', from: null, to: '150000000 STATED' }]);
  await bring(file, { apply: preview.body.plan });
  const planned = `query ($list: ID!) { targetList(id: $list) { ... on TargetList { targets(first: 2) { edges { node {
    version stage nextStep { text on } responsible { member } investment { amountCny basis } history { kind } } } } } } }`;
  const { targets: page } = await beijing.tell(planned, { list });
  expect(
    page.edges.map(({ node: { history, ...node } }: Data) => [node, history.map(({ kind }: Data) => kind)]),
  ).toEqual([
    [
      {
        version: 2,
        stage: 'CONTACTED',
        nextStep: { text: '邀请考察', on: '2030-05-06' },
        responsible: { member: '王工' },
        investment: null,
      },
      ['ADDED', 'MOVED', 'NEXT_STEP', 'RESPONSIBLE'],
    ],
    [
      {
        version: 2,
        stage: 'IDENTIFIED',
        nextStep: null,
        responsible: null,
        investment: { amountCny: 150_000_000, basis: 'STATED' },
      },
      ['ADDED', 'INVESTMENT'],
    ],
  ]);
  const again = await copy('csv');
  Object.assign(again[0]!, { 下一步: '', 下一步日期: '', 负责人: '' });
  Object.assign(again[1]!, { '预计投资(元)': '' });
  expect((await bring(csvOf(again))).body.counts).toMatchObject({ changed: 0, unchanged: 6 });
});

test('what another changed meanwhile is not overwritten: by the row’s version, and by the plan', async () => {
  const rows = await copy('csv');
  Object.assign(rows[0]!, { 阶段: '暂缓' });
  Object.assign(rows[1]!, { 阶段: '暂缓' });
  const file = csvOf(rows);
  const { plan } = (await bring(file)).body;
  await shenzhen.input('MoveTarget', { target: targets[0].id, stage: 'CONTACTED', expectedVersion: 1 });
  const late = await bring(file, { apply: plan });
  expect([late.status, late.body.errors[0].extensions.code]).toEqual([409, 'CONFLICT']);
  expect((await detail()).map(({ stage }: Data) => stage).slice(0, 2)).toEqual(['CONTACTED', 'IDENTIFIED']);
  const again = (await bring(file)).body;
  expect(fates(again).slice(0, 2)).toEqual([
    [2, 'REJECTED', 'CONFLICT'],
    [3, 'CHANGED', null],
  ]);
  rows[1]!.新增备注 = 'another file';
  expect((await bring(csvOf(rows), { apply: again.plan })).status).toBe(409);
});

describe('who may', () => {
  test('members who may add; to others the list does not exist, in the same words', async () => {
    const file = csvOf([{ 企业编号: enterprises[0]!.ownId }]);
    expect((await bring(file, { who: viewer })).body.errors[0].extensions.code).toBe('FORBIDDEN');
    const unseen = await bring(file, { who: stranger });
    expect(unseen.status).toBe(404);
    expect(await bring(file, { who: stranger, id: globalId('TargetList', 'none') })).toEqual(unseen);
    const response = await fetch(`${served.url}/lists/${list}/import`, { method: 'POST', body: file });
    expect(response.status).toBe(401);
  });
});

describe('files that cannot be read are refused with the reason, and nothing is done', () => {
  const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>企业名称</t></is></c></row>';
  const nameRow = '<row r="2"><c r="A2" t="inlineStr"><is><t>某厂</t></is></c></row>';

  test('macros, renamed columns, other files, too many rows', async () => {
    const cases: [string, Buffer | string, string][] = [
      ['macros', workbookOf(header, { 'xl/vbaProject.bin': 'x' }), '宏'],
      ['renamed', csvOf([{ 公司: '某厂', 进度: '已接洽' }]), '公司'],
      ['no workbook', zipOf({ 'a.txt': 'x' }), 'file'],
      ['old workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(99)]), '.xlsx'],
      ['JSON', '{"企业名称":"某厂"}', '企业编号'],
      ['empty', '', 'XLSX'],
      ['rows', `企业名称\n${'某厂\n'.repeat(10_001)}`, '10000'],
    ];
    for (const [name, file, word] of cases) {
      const { status, body } = await bring(file, {
        who: { ...beijing, headers: { ...beijing.headers, 'accept-language': 'zh' } },
      });
      expect([name, status, body.errors?.[0].extensions.code]).toEqual([name, 400, 'INVALID_INPUT']);
      expect(body.errors[0].message).toContain(word);
    }
    expect(await detail()).toEqual(targets);
  });

  test('merged cells and columns not known are told, the rest is read', async () => {
    const sheet = `<worksheet><sheetData>${header}${nameRow}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`;
    const { body } = await bring(workbookOf('', { 'xl/worksheets/sheet1.xml': sheet }));
    expect(body.findings).toMatchObject([
      { code: 'cells-filled', message: expect.stringContaining('A2:A3') },
    ]);
    const other = await bring(csvOf([{ 企业名称: '某厂', 心情: '好', 联系人: '甲' }]));
    expect(other.body.findings.map(({ code, column }: Data) => [code, column])).toEqual([
      ['header-unknown', '心情'],
      ['header-personal', '联系人'],
    ]);
    expect(other.body.ignored).toEqual(['心情', '联系人']);
  });

  test('a file of 100 MB is not taken in', async () => {
    const { status, body } = await bring(Buffer.alloc(100_000_000, 'x'));
    expect(status).toBe(413);
    expect(body.errors[0].message).toContain('20 MB');
    expect(
      (await beijing.ask('NoteTarget', { input: { target: targets[0].id, text: 'x'.repeat(1_000_000) } }))
        .status,
    ).toBe(413);
  });
});
