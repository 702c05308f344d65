import { type Cell, cellText } from './cell.js';
import { ReadFault } from './read-fault.js';
import type { RawRecord, Table, TableNote } from './table.js';
import type { CellContext } from './xlsx/cell-of-xml.js';
import { readDateStyles } from './xlsx/date-styles.js';
import { parseXml } from './xlsx/parse-xml.js';
import { SharedStrings } from './xlsx/shared-strings.js';
import { SheetReader } from './xlsx/sheet-reader.js';
import { readWorkbook, type Workbook } from './xlsx/workbook.js';
import { ZipArchive } from './xlsx/zip-archive.js';

const hasText = (cells: readonly Cell[]): boolean => cells.some((cell) => cellText(cell).trim() !== '');

const contextOf = async (
  archive: ZipArchive,
  workbook: Workbook,
  strings: SharedStrings | undefined,
): Promise<CellContext> => ({
  string: (number) => strings?.get(number) ?? '',
  dateStyles: workbook.styles ? await readDateStyles(await archive.stream(workbook.styles)) : [],
  from1904: workbook.from1904,
});

const maxRanges = 5;

const mergedNotes = (ranges: readonly string[]): TableNote[] => {
  if (ranges.length === 0) return [];
  const shown = ranges.slice(0, maxRanges).join(', ');
  const more = ranges.length > maxRanges ? ' …' : '';
  return [{ code: 'cells-merged', reason: { zh: `${shown}${more}`, en: `${shown}${more}` } }];
};

/** Rows of a sheet; the archive and the strings are open only while they are read. */
const readSheet = async function* (
  path: string,
  part: string,
  lateNotes: TableNote[] = [],
): AsyncGenerator<RawRecord[]> {
  const archive = await ZipArchive.open(path);
  let strings: SharedStrings | undefined;
  try {
    const workbook = await readWorkbook(archive);
    if (workbook.sharedStrings)
      strings = await SharedStrings.read(await archive.stream(workbook.sharedStrings));
    const reader = new SheetReader(await contextOf(archive, workbook, strings));
    for await (const _ of parseXml(await archive.stream(part), reader)) {
      const rows = reader.take();
      if (rows.length > 0) yield rows;
    }
    lateNotes.splice(0, lateNotes.length, ...mergedNotes(reader.merged));
  } finally {
    strings?.close();
    archive.close();
  }
};

const firstWithText = async (rows: AsyncIterable<RawRecord[]>): Promise<RawRecord | undefined> => {
  for await (const some of rows) {
    const header = some.find((record) => hasText(record.cells));
    if (header) return header;
  }
  return undefined;
};

const after = async function* (rows: AsyncIterable<RawRecord[]>, row: number): AsyncGenerator<RawRecord[]> {
  for await (const some of rows) yield some.filter((record) => record.row > row);
};

const ignored = (names: readonly string[]): TableNote[] =>
  names.length === 0
    ? []
    : [{ code: 'sheet-ignored', reason: { zh: names.join('、'), en: names.join(', ') } }];

const sheetsOf = async (path: string): Promise<Workbook['sheets']> => {
  const archive = await ZipArchive.open(path);
  try {
    return (await readWorkbook(archive)).sheets;
  } finally {
    archive.close();
  }
};

/** Sheets without anything that are looked through for one that holds rows. */
const maxEmptySheets = 20;

/** Opens the first visible sheet of a workbook that holds anything. */
export const openXlsx = async (path: string): Promise<Table> => {
  const sheets = await sheetsOf(path);
  for (const [at, { part }] of sheets.slice(0, maxEmptySheets).entries()) {
    const header = await firstWithText(readSheet(path, part));
    if (header === undefined) continue;
    const lateNotes: TableNote[] = [];
    return {
      headers: header.cells.map(cellText),
      headerRow: header.row,
      notes: ignored(sheets.slice(at + 1).map((sheet) => sheet.name)),
      lateNotes,
      fixedWidth: false,
      records: () => after(readSheet(path, part, lateNotes), header.row),
    };
  }
  throw new ReadFault('file-empty');
};
