import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextOfStore } from '../../../src/cli/context-of-store.js';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { proposeEnterprises } from '../../../src/intake/proposal/stored/propose-enterprises.js';
import { importDecisions } from '../../../src/paper/proposal-file/import-decisions.js';
import { proposalWorkbook } from '../../../src/paper/proposal-file/proposal-workbook.js';
import { cellText } from '../../../src/sheet/read/cell.js';
import { openTable } from '../../../src/sheet/read/open-table.js';
import { csv } from '../../../src/sheet/write/csv.js';
import { liantu } from '../import/liantu.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { openTestStore } from '../test-server.js';

const folder = mkdtempSync(join(tmpdir(), 'liantu-workbook-'));
const store = openTestStore();
const place = { kind: 'REGION', code: '450300' } as const;

const bring = async (name: string, text: string, kind?: string): Promise<void> => {
  const file = join(folder, name);
  writeFileSync(file, text);
  expect((await importSources(store, [file], { language: 'zh', kind })).rejected).toBe(0);
};

beforeAll(async () => {
  await bringShippedGraph();
  await bring(
    'organisations.csv',
    'code,name,kind,place_kind,place\nexample-office,示例招商局,BUREAU,REGION,450300\n',
    'organisations',
  );
  const firms = [
    '示例一玻璃有限公司,桂林市,浮法玻璃',
    '示例二齿轮有限公司,桂林市,齿轮',
    '示例三曲轴有限公司,桂林市,曲轴',
  ];
  await bring('register.csv', `企业名称,城市,主要产品\n${firms.join('\n')}\n`);
  await proposeEnterprises(await contextOfStore(store, 'zh'), { place });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const officer = () =>
  contextOfStore(store, 'zh', { id: 'a', organisation: 'example-office', roles: ['editor'] });

/** Rows of the queue as its workbook shows them, the header first. */
const exported = async (): Promise<string[][]> => {
  const path = join(folder, 'queue.xlsx');
  writeFileSync(path, (await proposalWorkbook(await officer(), { place })).file);
  const { headers, records } = await openTable(path);
  const rows: string[][] = [];
  for await (const some of records())
    rows.push(...some.map(({ cells }) => headers.map((_, at) => cellText(cells[at]))));
  return [[...headers], ...rows];
};

type Filled = Readonly<Record<string, readonly [decision: string, other?: string]>>;

/** A file with the decisions of a person, by enterprise. */
const decided = async (filled: Filled): Promise<string> => {
  const [headers = [], ...rows] = await exported();
  const at = (header: string): number => headers.indexOf(header);
  for (const row of rows) {
    const [decision, other = ''] = filled[row[at('企业名称')] ?? ''] ?? [''];
    row[at('决定')] = decision;
    row[at('改为环节')] = other;
  }
  const path = join(folder, 'decided.csv');
  writeFileSync(path, csv([headers, ...rows]));
  return path;
};

test('the queue is a workbook with the words each proposal rests on', async () => {
  const [headers, ...rows] = await exported();
  expect(headers).toEqual(
    expect.arrayContaining(['企业名称', '环节', '原文', '词', '缺口状态', '决定', '改为环节']),
  );
  expect(rows.map(([name, seat, , , , , clause]) => [name, seat, clause])).toEqual(
    expect.arrayContaining([['示例一玻璃有限公司', '桂林市', '浮法玻璃']]),
  );
});

test('one fault keeps everything out, and is told by row, column and value', async () => {
  const path = await decided({ 示例一玻璃有限公司: ['确认'], 示例二齿轮有限公司: ['改为', 'no-segment'] });
  const imported = await importDecisions(await officer(), path, false);
  expect(imported).toMatchObject({
    settled: 0,
    faults: [{ column: { zh: '改为环节' }, value: 'no-segment' }],
  });
  expect(await exported()).toHaveLength(imported.read + 1);
});

test('a preview decides nothing; then all is decided, and brought again it changes nothing', async () => {
  const path = await decided({
    示例一玻璃有限公司: ['确认'],
    示例二齿轮有限公司: ['改为', 'internal-combustion-engine.crankshaft'],
    示例三曲轴有限公司: ['否决'],
  });
  const org = ['--org', 'example-office'];
  const preview = await liantu(['--lang', 'en', 'propose', '--in', path, ...org, '--dry-run']);
  expect(preview).toMatchObject({
    code: 0,
    out: expect.stringMatching(/1 confirmed, 1 rejected, 1 replaced/),
  });
  const done = await liantu(['--lang', 'en', 'propose', '--in', path, ...org]);
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('settled') });
  const again = await importDecisions(await officer(), path, false);
  expect(again).toMatchObject({ settled: 0, unchanged: 3, faults: [] });
  const left = (await exported()).map(([name]) => name);
  expect(left).not.toContain('示例一玻璃有限公司');
});

test('who has no office in the place decides nothing', async () => {
  await bring('another.csv', '企业名称,城市,主要产品\n示例四玻璃有限公司,桂林市,浮法玻璃\n');
  await proposeEnterprises(await contextOfStore(store, 'zh'), { place });
  const path = await decided({ 示例四玻璃有限公司: ['确认'] });
  const { code, err } = await liantu([
    '--lang',
    'en',
    'propose',
    '--in',
    path,
    '--org',
    'liuzhou-hitech-zone',
  ]);
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('not allowed') });
});
