import type { Sheet } from './sheet.js';
import type { RawRecord } from './table.js';
import type { CellContext } from './xlsx/cell-of-xml.js';
import { readDateStyles } from './xlsx/date-styles.js';
import { MergedFill } from './xlsx/fill-merged.js';
import { mergedNotes } from './xlsx/merged-notes.js';
import { type MergedRange, readMergedRanges } from './xlsx/merged-ranges.js';
import { parseXml } from './xlsx/parse-xml.js';
import { SharedStrings } from './xlsx/shared-strings.js';
import { SheetReader } from './xlsx/sheet-reader.js';
import { readWorkbook, type SheetPart, type Workbook } from './xlsx/workbook.js';
import { ZipArchive } from './xlsx/zip-archive.js';

const contextOf = async (
  archive: ZipArchive,
  workbook: Workbook,
  strings: SharedStrings | undefined,
): Promise<CellContext> => ({
  string: (number) => strings?.get(number) ?? '',
  dateStyles: workbook.styles ? await readDateStyles(await archive.stream(workbook.styles)) : [],
  from1904: workbook.from1904,
});

/** Rows of a sheet; the archive and the strings are open only while they are read. */
const readSheet = async function* (
  path: string,
  part: string,
  merged: () => Promise<readonly MergedRange[]>,
): AsyncGenerator<RawRecord[]> {
  const archive = await ZipArchive.open(path);
  let strings: SharedStrings | undefined;
  try {
    const workbook = await readWorkbook(archive);
    if (workbook.sharedStrings)
      strings = await SharedStrings.read(await archive.stream(workbook.sharedStrings));
    const reader = new SheetReader(await contextOf(archive, workbook, strings));
    const fill = new MergedFill(await merged());
    for await (const _ of parseXml(await archive.stream(part), reader)) {
      const rows = reader.take();
      if (rows.length > 0) yield rows.map((row) => fill.fill(row));
    }
  } finally {
    strings?.close();
    archive.close();
  }
};

/** Sheets beyond these are not looked at. */
const maxSheets = 200;

const mergedOf = async (path: string, part: string): Promise<readonly MergedRange[]> => {
  const archive = await ZipArchive.open(path);
  try {
    return await readMergedRanges(await archive.stream(part));
  } finally {
    archive.close();
  }
};

const sheetOf = (path: string, { name, part, hidden }: SheetPart): Sheet => {
  let merged: Promise<readonly MergedRange[]> | undefined;
  const mergedOnce = (): Promise<readonly MergedRange[]> => {
    merged ??= mergedOf(path, part);
    return merged;
  };
  return {
    name,
    hidden,
    notes: [],
    notesBelow: async (headerRow) => mergedNotes(await mergedOnce(), headerRow),
    fixedWidth: false,
    records: () => readSheet(path, part, mergedOnce),
  };
};

/** Opens the sheets of a workbook. */
export const openXlsx = async (path: string): Promise<Sheet[]> => {
  const archive = await ZipArchive.open(path);
  try {
    return (await readWorkbook(archive)).sheets.slice(0, maxSheets).map((sheet) => sheetOf(path, sheet));
  } finally {
    archive.close();
  }
};
