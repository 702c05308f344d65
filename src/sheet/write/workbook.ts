import writeXlsx, { type Cell, type Sheet } from 'write-excel-file/node';
import type { Language } from '../../codes/language.js';
import { type DropDown, dropDownFeature } from './drop-downs.js';
import { inertText } from './inert-text.js';
import { printFeature } from './print-feature.js';
import { type CellKind, type CellValue, dateText, type SheetColumn } from './sheet.js';

/** Sheet under a frozen row of headers. */
export interface NamedSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  readonly dropDowns: readonly DropDown[];
}

/** Characters that Excel takes into a cell. */
const longestText = 32_767;
const firstExcelDay = Date.UTC(1900, 2, 1);

const formats: Readonly<Partial<Record<CellKind, string>>> = {
  date: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm:ss',
};

const header = (text: string): Cell => ({
  value: text,
  fontWeight: 'bold',
  backgroundColor: '#E8EEF4',
  alignVertical: 'center',
  wrap: true,
});

const textCell = (text: string): Cell => ({
  value: inertText(text).slice(0, longestText),
  wrap: text.includes('\n'),
  alignVertical: 'top',
});

const codeCell = (text: string): Cell => ({ ...textCell(text), type: String, format: '@' });

/** One value as a typed cell; Excel knows no day before March 1900. */
export const cellOf = (value: CellValue, kind: CellKind): Cell => {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, alignVertical: 'top' };
  if (typeof value === 'string') return kind === 'code' ? codeCell(value) : textCell(value);
  if (value.getTime() < firstExcelDay) return textCell(dateText(value, kind));
  return { value, type: Date, format: formats[kind] ?? 'yyyy-mm-dd', alignVertical: 'top' };
};

/** Makes a sheet of rows under the headers of these columns. */
export const sheetOf = <Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): NamedSheet => ({
  name,
  widths: columns.map(({ width }) => width),
  dropDowns: columns.flatMap(({ choices }, column) =>
    choices ? [{ column, choices: choices.map((choice) => choice[language]) }] : [],
  ),
  rows: [
    columns.map((column) => header(column.header[language])),
    ...rows.map((row) => columns.map(({ kind, value }) => cellOf(value(row, language), kind))),
  ],
});

/** Makes a workbook (XLSX) of sheets. */
export const workbookOf = (sheets: readonly NamedSheet[]): Promise<Buffer> => {
  const made = sheets.map(
    ({ name, widths, rows }): Sheet<Buffer> => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row) => [...row]),
      stickyRowsCount: 1,
      orientation: 'landscape',
    }),
  );
  const dropDowns = sheets.map((sheet) => sheet.dropDowns);
  const printed = sheets.map(({ name, widths, rows }) => ({
    name,
    columns: widths.length,
    rows: rows.length,
  }));
  const features = [dropDownFeature(dropDowns), printFeature(printed)];
  return writeXlsx(made as never, { features } as never).toBuffer();
};
