import { trimBlanks, withoutBlanks } from '../../../codes/blanks.js';
import { type Cell, cellText } from '../../../sheet/read/cell.js';
import type { RawRecord } from '../../../sheet/read/table.js';
import type { MatchedColumn } from '../read/match-headers.js';
import type { RowRemark } from './row-check.js';
import type { TableLayout } from './table-layout.js';

const total = /^(合计|总计|小计|总和|共计|累计|总数|total|sum|subtotal|grandtotal)[:：]?$/i;

const nulByte = (cells: readonly Cell[], layout: TableLayout): RowRemark | undefined => {
  const at = cells.findIndex((cell) => cellText(cell).includes('\0'));
  if (at < 0) return undefined;
  const text = cellText(cells[at]);
  return {
    code: 'nul-byte',
    parameters: { position: text.indexOf('\0') },
    matched: layout.columns.find((column) => column.at === at),
    value: text.replaceAll('\0', '\\0'),
  };
};

const isWide = (cells: readonly Cell[], layout: TableLayout): boolean => {
  const { length } = layout.headers;
  if (cells.length === length) return false;
  const surplus = cells.slice(length).some((cell) => cellText(cell).trim() !== '');
  return layout.fixedWidth && (surplus || cells.length < length);
};

const isHeader = (cells: readonly Cell[], layout: TableLayout): boolean =>
  layout.headerRow > 0 &&
  layout.columns.length > 1 &&
  layout.columns.every(({ at, header }) => trimBlanks(cellText(cells[at])) === trimBlanks(header));

const identifying = (column: MatchedColumn): boolean =>
  ['uscc', 'id', 'name', 'code'].includes(column.column.name);

const totalWord = (cells: readonly Cell[], layout: TableLayout): string | undefined => {
  const words = layout.columns.filter(identifying).map(({ at }) => withoutBlanks(cellText(cells[at])));
  return words.filter((word) => word !== '').length === 1
    ? words.find((word) => total.test(word))
    : undefined;
};

/** Why a record as a whole is no row to check: unreadable, broken, the header again, a total. */
export const checkWholeRow = (record: RawRecord, layout: TableLayout): RowRemark | undefined => {
  if (record.fault) return { code: 'row-unreadable', parameters: { reason: record.fault } };
  const { cells } = record;
  const nul = nulByte(cells, layout);
  if (nul) return nul;
  if (isHeader(cells, layout)) return { code: 'header-again' };
  if (isWide(cells, layout))
    return { code: 'row-width', parameters: { cells: cells.length, headers: layout.headers.length } };
  const word = totalWord(cells, layout);
  return word === undefined ? undefined : { code: 'row-total', parameters: { name: word } };
};
