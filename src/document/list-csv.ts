import { stringify } from 'csv-stringify/sync';
import type { Language } from '../codes/language.js';
import { inertText } from './inert-text.js';
import { listColumns } from './list-columns.js';
import type { ListCopy } from './list-copy.js';
import { type CellKind, type CellValue, dateText } from './sheet.js';

const cellText = (value: CellValue, kind: CellKind): string => {
  if (value === null) return '';
  if (typeof value === 'string') return inertText(value);
  return typeof value === 'number' ? String(value) : dateText(value, kind);
};

/** A list as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel reads it as GBK. */
export const listCsv = ({ rows, crs }: ListCopy, language: Language): string => {
  const columns = listColumns(crs);
  const cells = rows.map((row) => columns.map(({ kind, value }) => cellText(value(row, language), kind)));
  const headers = columns.map(({ header }) => header[language]);
  return stringify([headers, ...cells], { bom: true, record_delimiter: 'windows' });
};
