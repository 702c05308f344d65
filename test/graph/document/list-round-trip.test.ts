import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../api/serve.js';
import { type Asker, centres, type Data, serveMembers } from '../list/members.js';
import { partOfWorkbook, rowsOfFile, textOf } from './rows-of-file.js';

let served: Served;
let beijing: Asker;
let shenzhen: Asker;
let list: string;
let targets: Data[];

const chip = 'new-energy-vehicle.automotive-chip';
const sensor = 'new-energy-vehicle.sensor';
const firm = {
  name: '示例十一有限公司',
  place: { kind: 'REGION', code: '440300' },
  uscc: '91350100M000100Y43',
};
const question = { place: { kind: 'REGION', code: '450200' }, segments: [chip, sensor] };
const problem = '... on Problem { code message }';
const add = `mutation ($input: AddTargetsInput!) { addTargets(input: $input) { ... on AddTargetsReport { added { id } } ${problem} } }`;
const addBest = `mutation ($input: AddCandidatesInput!) { addCandidates(input: $input) { ... on AddTargetsReport { added { id } } ${problem} } }`;
const move = `mutation ($input: MoveTargetInput!) { moveTarget(input: $input) { ... on Target { version } ${problem} } }`;
const log = `mutation ($input: LogContactInput!) { logContact(input: $input) { ... on Target { id } ${problem} } }`;
const detail = `query ($id: ID!) { targetList(id: $id) { ... on TargetList { targets { edges { node { id stage version
  stageDays { stage on } enterprise { name } pending { name uscc place { code } } segments { code } finding { score reasons { message } channels { name } } } } } } } }`;

const read = async (): Promise<Data[]> =>
  (await beijing.tell(detail, { id: list })).targets.edges.map(({ node }: Data) => node);

beforeAll(async () => {
  const { served: server, member } = await serveMembers();
  served = server;
  beijing = await member(centres.beijing);
  shenzhen = await member(centres.shenzhen);
  list = (await beijing.input('CreateList', { name: '往返' })).id;
  await beijing.input('ShareList', { list, organisation: centres.shenzhen, permission: 'CONTRIBUTE' });
  const { added } = await beijing.tell(addBest, { input: { list, question, first: 2 } });
  const [target] = added.map(({ id }: Data) => id);
  await beijing.tell(add, { input: { list, targets: [{ pending: firm, segments: [sensor, chip] }] } });
  const stage = { target, stage: 'CONTACTED', expectedVersion: 1, on: '2026-03-02' };
  await beijing.tell(move, { input: stage });
  const contact = { target, kind: 'VISIT', on: '2026-05-06', role: '投资部' };
  await beijing.tell(log, { input: contact });
  await shenzhen.tell(log, { input: { ...contact, kind: 'CALL', text: '底价八千万', confidential: true } });
  targets = await read();
});
afterAll(() => served.stop());

const fetched = async (ending: string): Promise<Buffer> => {
  const headers = { ...beijing.headers, 'accept-language': 'zh' };
  const response = await fetch(`${served.url}/lists/${list}/export.${ending}`, { headers });
  return Buffer.from(await response.arrayBuffer());
};
const copy = async (ending: string): Promise<Record<string, string>[]> =>
  (await rowsOfFile(await fetched(ending), ending)).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, textOf(cell)])),
  );
const bring = async (body: Buffer | string, apply = ''): Promise<Data> => {
  const response = await fetch(`${served.url}/lists/${list}/import${apply && `?apply=${apply}`}`, {
    method: 'POST',
    headers: { ...beijing.headers, 'content-type': 'application/octet-stream' },
    body,
  });
  return response.json();
};
const csvOf = (rows: readonly object[]): string => stringify([...rows], { header: true });

test('a copy says why a target was found, since when it is in its stage, and what the reader may know', async () => {
  for (const ending of ['xlsx', 'csv']) {
    const [first, , pending] = await copy(ending);
    expect(first).toMatchObject({
      阶段: '已接洽',
      入选名次: '1',
      走访联络: '2026-05-06 走访 广西（北京）产业合作中心: 投资部',
    });
    expect(Number(first?.入选得分)).toBeCloseTo(targets[0].finding.score, 9);
    expect(first?.阶段日期).toContain('2026-03-02');
    expect(first?.入选理由).toContain('从事');
    expect(first?.环节代码).toBe(targets[0].segments.map(({ code }: Data) => code).join(';'));
    expect(pending).toMatchObject({
      企业名称: firm.name,
      统一社会信用代码: firm.uscc,
      待入库: '是',
      地区代码: '440300',
      环节代码: `${sensor};${chip}`,
      入选理由: '',
    });
  }
});

test('a workbook offers stages and bases to choose from, and keeps codes as text', async () => {
  const sheet = await partOfWorkbook(await fetched('xlsx'), 'xl/worksheets/sheet1.xml');
  const lists = [...sheet.matchAll(/<dataValidation [^>]*type="list"[^>]*><formula1>(.*?)<\/formula1>/g)].map(
    ([, list]) => list,
  );
  expect(lists).toHaveLength(3);
  expect(lists.join()).toContain('供地,开工,竣工,投产,落地，未细分');
  expect(lists.join()).toContain('估计,企业告知');
  expect(sheet.indexOf('<dataValidations')).toBeGreaterThan(sheet.indexOf('</sheetData>'));
  const styles = await partOfWorkbook(await fetched('xlsx'), 'xl/styles.xml');
  expect(styles).toMatch(/numFmtId="49"|formatCode="@"/);
});

test('brought back as they are, copies change nothing', async () => {
  for (const file of [await fetched('xlsx'), await fetched('csv')]) {
    const { counts } = await bring(file);
    expect(counts).toEqual({ read: 3, changed: 0, added: 0, unchanged: 3, proposed: 0, rejected: 0 });
  }
  expect(await read()).toEqual(targets);
});

test('a stage with its day and a firm that is not in the graph come in by file; what is wrong is refused', async () => {
  const rows = await copy('csv');
  const empty = Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, '']));
  Object.assign(rows[0] ?? {}, { 阶段: '洽谈中', 阶段日期: '2026-06-01' });
  Object.assign(rows[2] ?? {}, { 阶段: '已接洽', 阶段日期: '2999-01-01' });
  rows.push({ ...empty, 企业名称: '示例十二有限公司', 地区代码: '440300', 待入库: '是', 环节代码: chip });
  rows.push({ ...empty, 企业名称: '示例十三有限公司', 地区代码: '999999', 待入库: '是' });
  const file = csvOf(rows);
  const told = await bring(file);
  expect(told.rows.map(({ fate }: Data) => fate)).toEqual([
    'CHANGED',
    'UNCHANGED',
    'REJECTED',
    'ADDED',
    'REJECTED',
  ]);
  expect(told.rows[2].message).toContain('2999-01-01');
  expect(told.rows[4].message).toContain('999999');
  await bring(file, told.plan);
  const after = await read();
  expect(after).toHaveLength(4);
  expect(after[0]).toMatchObject({ stage: 'NEGOTIATING' });
  expect(after[0].stageDays).toEqual([
    { stage: 'CONTACTED', on: '2026-03-02' },
    { stage: 'NEGOTIATING', on: '2026-06-01' },
  ]);
  expect(after[3]).toMatchObject({
    enterprise: null,
    pending: { name: '示例十二有限公司', uscc: null, place: { code: '440300' } },
    segments: [{ code: chip }],
    finding: null,
  });
});
