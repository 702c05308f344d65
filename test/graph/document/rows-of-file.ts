import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Cell, cellText } from '../../../src/sheet/read/cell.js';
import { openTable } from '../../../src/sheet/read/open-table.js';
import { ZipArchive } from '../../../src/sheet/read/xlsx/zip-archive.js';

const withFile = async <T>(body: Buffer, ending: string, read: (path: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-file-'));
  try {
    const path = join(folder, `file.${ending}`);
    writeFileSync(path, body);
    return await read(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Rows of a spreadsheet as the product’s own reader sees them, by header. */
export const rowsOfFile = (body: Buffer, ending: string): Promise<Record<string, Cell | undefined>[]> =>
  withFile(body, ending, async (path) => {
    const table = await openTable(path);
    const rows: Record<string, Cell | undefined>[] = [];
    for await (const some of table.records())
      for (const { cells } of some)
        rows.push(Object.fromEntries(table.headers.map((header, at) => [header, cells[at]])));
    return rows;
  });

/** A part of a workbook as text. */
export const partOfWorkbook = (body: Buffer, part: string): Promise<string> =>
  withFile(body, 'xlsx', async (path) => {
    const archive = await ZipArchive.open(path);
    try {
      return await text(await archive.stream(part));
    } finally {
      archive.close();
    }
  });

export const textOf = (cell: Cell | undefined): string => cellText(cell);
