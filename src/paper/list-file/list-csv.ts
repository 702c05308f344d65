import type { Language } from '../../codes/language.js';
import { csv } from '../../sheet/write/csv.js';
import { inertText } from '../../sheet/write/inert-text.js';
import { type CellKind, type CellValue, dateText } from '../../sheet/write/sheet.js';
import { listColumns } from './list-columns.js';
import type { ListCopy } from './list-copy.js';

const cellText = (value: CellValue, kind: CellKind): string => {
  if (value === null) return '';
  if (typeof value === 'string') return inertText(value);
  return typeof value === 'number' ? String(value) : dateText(value, kind);
};

/** Writes a list as CSV. */
export const listCsv = ({ rows, crs }: ListCopy, language: Language): string => {
  const columns = listColumns(crs);
  const cells = rows.map((row) => columns.map(({ kind, value }) => cellText(value(row, language), kind)));
  const headers = columns.map(({ header }) => header[language]);
  return csv([headers, ...cells]);
};
