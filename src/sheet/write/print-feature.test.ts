import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { ZipArchive } from '../read/xlsx/zip-archive.js';
import type { SheetColumn } from './sheet.js';
import { sheetOf, workbookOf } from './workbook.js';

interface Row {
  readonly code: string;
  readonly stage: string;
}

const columns: readonly SheetColumn<Row>[] = [
  { header: { zh: '代码', en: 'code' }, kind: 'code', width: 20, value: ({ code }) => code },
  {
    header: { zh: '阶段', en: 'stage' },
    kind: 'text',
    width: 10,
    choices: [{ zh: '已发现', en: 'found' }],
    value: ({ stage }) => stage,
  },
];

test('a workbook prints on A4 across, as wide as the page, with its header on every page, and filters', async () => {
  const rows = Array.from({ length: 3 }, (_, at) => ({ code: `00${at}`, stage: '已发现' }));
  const folder = mkdtempSync(join(tmpdir(), 'liantu-print-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'a.xlsx');
  writeFileSync(
    path,
    await workbookOf([sheetOf("目标'清单", columns, rows, 'zh'), sheetOf('说明', columns, [], 'zh')]),
  );
  const archive = await ZipArchive.open(path);
  onTestFinished(() => archive.close());
  const sheet = await text(await archive.stream('xl/worksheets/sheet1.xml'));
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"\/>/);
  expect(sheet).toContain('<autoFilter ref="A1:B4"/>');
  const order = ['sheetPr', 'sheetData', 'autoFilter', 'dataValidations', 'pageMargins', 'pageSetup'];
  const places = order.map((name) => sheet.indexOf(`<${name}`)).filter((at) => at >= 0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const book = await text(await archive.stream('xl/workbook.xml'));
  expect(book).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'目标''清单'!$1:$1</definedName>`,
  );
  expect(book).toContain(`localSheetId="1"`);
});
