import type { Language } from '../../../codes/language.js';
import type { Finding } from '../../../intake/dataset/check/finding/finding.js';
import type { FindingCode } from '../../../intake/dataset/check/finding/finding-codes.js';
import { makeFinding } from '../../../intake/dataset/check/finding/make-finding.js';
import { headerKey } from '../../../intake/dataset/read/header-key.js';
import { matchHeaders } from '../../../intake/dataset/read/match-headers.js';
import { InputError } from '../../../request/errors.js';
import { cellText } from '../../../sheet/read/cell.js';
import { openTable } from '../../../sheet/read/open-table.js';
import { ReadFault } from '../../../sheet/read/read-fault.js';
import type { Table } from '../../../sheet/read/table.js';
import { listColumns } from '../list-columns.js';
import { listSheet } from './list-sheet.js';
import { type SheetRow, sheetRow } from './sheet-row.js';
import { withSentFile } from './with-sent-file.js';

/** Rows of a spreadsheet, with the findings about them. */
export interface ListSheet {
  readonly rows: readonly SheetRow[];
  readonly findings: readonly Finding[];
  /** Headers whose columns are left alone. */
  readonly ignored: readonly string[];
}

const maxRows = 10_000;

/** Headers of a list’s copy, in both languages: accepted, though mostly not read. */
const copyHeaders = new Set(
  listColumns('WGS84').flatMap(({ header }) => [header.zh, header.en].map((text) => headerKey(text).base)),
);

const ways = [['id'], ['uscc'], ['name']];

const columnsOf = (headers: readonly string[]) =>
  new Map(matchHeaders(headers, listSheet).columns.map((matched) => [matched.column.name, matched]));

const hasWay = (columns: ReadonlyMap<string, unknown>): boolean =>
  ways.some((names) => names.every((name) => columns.has(name)));

/** Tells whether a row names its enterprises: titles and lines above it do not. */
const isHeader = (headers: readonly string[]): boolean => hasWay(columnsOf(headers));

const requireWay = (headers: readonly string[], columns: ReadonlyMap<string, unknown>): void => {
  if (hasWay(columns)) return;
  const shown = headers.filter((header) => header.trim() !== '').join(', ');
  throw new InputError('file', shown, {
    zh: '表头含企业编号、统一社会信用代码或企业名称',
    en: '企业编号, 统一社会信用代码 or 企业名称 in the header row',
  });
};

const rowText = (row: number) => ({ zh: `第${row}行`, en: `row ${row}` });

const readRows = async (table: Table, file: string, language: Language): Promise<ListSheet> => {
  const match = matchHeaders(table.headers, listSheet);
  const byName = columnsOf(table.headers);
  requireWay(table.headers, byName);
  const read = new Set(match.columns.map(({ at }) => at));
  const rows: SheetRow[] = [];
  for await (const some of table.records())
    for (const { row, cells } of some) {
      if (cells.every((cell) => cellText(cell).trim() === '')) continue;
      if (rows.length === maxRows)
        throw new InputError('file', rowText(row), {
          zh: `最多${maxRows}行`,
          en: `at most ${maxRows} rows`,
        });
      rows.push(sheetRow(row, cells, byName));
    }
  const say = (code: FindingCode, parameters: object, row: number, column = ''): Finding =>
    makeFinding({ code, parameters: { ...parameters } }, { file, row, column, value: column }, language);
  return {
    rows,
    ignored: table.headers.filter((header, at) => header.trim() !== '' && !read.has(at)),
    findings: [
      ...table.notes.map(({ code, reason }) => say(code, { reason }, 0)),
      ...(table.headerRow > 1
        ? [say('header-row', { rows: rowText(table.headerRow) }, table.headerRow)]
        : []),
      ...match.remarks
        .filter(({ header }) => !copyHeaders.has(headerKey(header).base))
        .map(({ code, parameters = {}, header }) => say(code, parameters, table.headerRow, header)),
    ],
  };
};

/** Reads the rows of a spreadsheet (XLSX or CSV). Throws {@link InputError} where it cannot be read. */
export const readListSheet = async (body: Buffer, language: Language): Promise<ListSheet> => {
  const file = 'file';
  try {
    return await withSentFile(body, async (path) =>
      readRows(await openTable(path, {}, isHeader), file, language),
    );
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error;
    const { message, action } = makeFinding(error, { file, row: error.row }, language);
    throw new InputError(file, message, action);
  }
};
