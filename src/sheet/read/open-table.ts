import { cellText } from './cell.js';
import { firstRecords } from './first-records.js';
import type { CsvDialect } from './open-csv.js';
import { openSheets } from './open-sheets.js';
import { ReadFault } from './read-fault.js';
import type { Sheet } from './sheet.js';
import type { Table } from './table.js';
import { tableOfSheet } from './table-of-sheet.js';

const ignoring = (table: Table, sheets: readonly Sheet[]): Table => {
  const names = sheets.flatMap(({ name }) => name ?? []);
  if (names.length === 0) return table;
  const reason = { zh: names.join('、'), en: names.join(', ') };
  return { ...table, notes: [...table.notes, { code: 'sheet-ignored', reason }] };
};

/** Sheets without anything that are looked through for one that holds rows. */
const maxEmptySheets = 20;

/** Opens the first visible sheet of a file that holds anything, with the first row of text as its header. */
export const openTable = async (path: string, dialect: CsvDialect = {}): Promise<Table> => {
  const sheets = (await openSheets(path, dialect)).filter(({ hidden }) => !hidden);
  for (const [at, sheet] of sheets.slice(0, maxEmptySheets).entries()) {
    if (sheet.headers) return tableOfSheet(sheet, { headers: sheet.headers, headerRow: 0 });
    const [header] = await firstRecords(sheet, 1);
    if (header === undefined) continue;
    const place = { headers: header.cells.map(cellText), headerRow: header.row };
    return ignoring(await tableOfSheet(sheet, place), sheets.slice(at + 1));
  }
  throw new ReadFault('file-empty');
};
