import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateEnterprises } from './generate-enterprises.js';
import { writeStoredZip } from './stored-zip.js';

/**
 * `npx tsx bench/check/main.ts [rows …]`: rows a second and peak memory of checking a file of enterprises, by default
 * at 10,000 and 1,000,000 rows, as CSV, JSON Lines and XLSX, each in a process of its own.
 */
interface Result {
  readonly read: number;
  readonly accepted: number;
  readonly findings: number;
  readonly seconds: number;
  readonly peakMb: number;
}

const sizes = process.argv.slice(2).map(Number);
const rowCounts = sizes.length > 0 ? sizes : [10_000, 1_000_000];
const folder = mkdtempSync(join(tmpdir(), 'liantu-bench-check-'));
const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const part = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const workbookParts = (sheet: string): Record<string, string> => ({
  '_rels/.rels': part(
    'root.rels',
    `<Relationships><Relationship Id="r1" Type="${namespace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  'xl/workbook.xml': part(
    'workbook.xml',
    `<workbook xmlns:r="${namespace}"><sheets><sheet name="企业" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': part(
    'workbook.rels',
    `<Relationships><Relationship Id="r1" Type="${namespace}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
  'xl/worksheets/sheet1.xml': sheet,
});

const fileOf = async (form: 'csv' | 'jsonl' | 'xlsx', rows: number): Promise<string> => {
  const path = join(folder, `enterprises-${rows}.${form}`);
  if (form !== 'xlsx') {
    await generateEnterprises(path, rows, form);
    return path;
  }
  const sheet = join(folder, 'sheet.xml');
  await generateEnterprises(sheet, rows, 'sheet');
  writeStoredZip(path, workbookParts(sheet));
  rmSync(sheet);
  return path;
};

const script = fileURLToPath(new URL('./check-once.ts', import.meta.url));
const measure = (path: string): Result =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', script, path], { encoding: 'utf8' }),
  ) as Result;

try {
  console.log('form   rows      rows/s   peak MB  findings');
  for (const form of ['csv', 'jsonl', 'xlsx'] as const)
    for (const rows of rowCounts) {
      const path = await fileOf(form, rows);
      const { read, seconds, peakMb, findings } = measure(path);
      rmSync(path);
      const figures = [
        form.padEnd(6),
        String(read).padEnd(9),
        Math.round(read / seconds)
          .toString()
          .padEnd(8),
        Math.round(peakMb).toString().padEnd(8),
        findings,
      ];
      console.log(figures.join(' '));
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
