import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openTable } from '../../../src/sheet/read/open-table.js';
import { ReadFault } from '../../../src/sheet/read/read-fault.js';
import { workbookOf } from './zip.js';

const folder = mkdtempSync(join(tmpdir(), 'liantu-bounded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The records of a file, or the fault that ended them, and the most cells that a record had. */
const read = async (name: string, content: Buffer | string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  let [records, widest] = [0, 0];
  try {
    const table = await openTable(path);
    for await (const some of table.records())
      for (const { cells } of some) {
        records += 1;
        widest = Math.max(widest, cells.length);
      }
    return { headers: table.headers, records, widest };
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error;
    return { fault: error.code, row: error.row, reason: JSON.stringify(error.parameters), widest };
  }
};

const rows = (count: number, cells: (row: number) => string): string =>
  Array.from({ length: count }, (_, i) => `<row r="${i + 2}">${cells(i + 2)}</row>`).join('');
const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>企业名称</t></is></c></row>';
const text = (at: string, said: string): string => `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`;

test('cells without a value, however far right or down, cost nothing and are no columns', async () => {
  const styled = rows(2_000, (row) => `${text(`A${row}`, '示例一有限公司')}<c r="XFD${row}" s="1"/>`);
  const far = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
  const answer = await read('styled.xlsx', workbookOf(header + styled + far));
  expect(answer).toMatchObject({ headers: ['企业名称'], records: 2_001, widest: 1 });
});

test('a value far right is refused with its row', async () => {
  const answer = await read('wide.xlsx', workbookOf(header + rows(3, (row) => text(`XFD${row}`, 'x'))));
  expect(answer).toMatchObject({
    fault: 'file-kind',
    row: 2,
    reason: expect.stringContaining('1000 columns'),
  });
});

test('of a small file of very many sparse rows, no more is read than its bound', async () => {
  const workbook = workbookOf(header + rows(60_000, (row) => text(`ALL${row}`, ' ')));
  expect(workbook.length).toBeLessThan(1_000_000);
  const answer = await read('sparse.xlsx', workbook);
  expect(answer).toMatchObject({ fault: 'file-unreadable', reason: expect.stringContaining('50000000') });
});

test('merged ranges are told by the first of them, however many there are', async () => {
  const merged = Array.from({ length: 50_000 }, (_, i) => `<mergeCell ref="A${i + 2}:B${i + 2}"/>`).join('');
  const sheet = `<worksheet><sheetData>${header}${rows(1, () => text('A2', 'x'))}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
  const path = join(folder, 'merged.xlsx');
  writeFileSync(path, workbookOf('', { 'xl/worksheets/sheet1.xml': sheet }));
  const table = await openTable(path);
  for await (const _ of table.records());
  expect(table.notes[0]?.reason.en).toBe('A2:B2, A3:B3, A4:B4, A5:B5, A6:B6 …');
});

test('a text without end is refused before it is held', async () => {
  const endless = `<row r="2">${text('A2', 'x'.repeat(30_000_000))}</row>`;
  expect(await read('endless.xlsx', workbookOf(header + endless))).toMatchObject({
    fault: 'file-unreadable',
  });
});

test('a record nested too deeply is a bad row, and the others are read', async () => {
  const deep = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  expect(await read('deep.jsonl', `{"a":1}\n${deep}\n{"a":2}\n`)).toMatchObject({
    headers: ['a'],
    records: 3,
  });
});

test('a text file with too many columns is refused, also by a later row', async () => {
  const wide = Array.from({ length: 1_001 }, () => '').join(',');
  expect(await read('wide.csv', `a,b\n1,2\n${wide}\n`)).toMatchObject({ fault: 'file-kind', row: 3 });
  expect(await read('header.csv', `${wide}\n1,2\n`)).toMatchObject({ fault: 'file-kind', row: 1 });
});

test.each([
  ['line.csv', `name\n${'x'.repeat(19_000_000)}\n`],
  ['quoted.csv', `name\n"${'x'.repeat(19_000_000)}`],
  ['commas.csv', `name\n${','.repeat(19_000_000)}\n`],
  ['line.jsonl', `{"name":"a"}\n{"name":"${'x'.repeat(19_000_000)}"}\n`],
])('a line of 19 MB is refused after 4 MB of it: %s', async (name, content) => {
  const answer = await read(name, content);
  expect(['row-unreadable', 'file-kind']).toContain(answer.fault);
  expect(answer.row).toBe(name === 'commas.csv' ? 0 : 2);
});
