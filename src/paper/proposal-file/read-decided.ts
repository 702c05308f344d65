import { trimBlanks } from '../../codes/blanks.js';
import type { Language } from '../../codes/language.js';
import { makeFinding } from '../../intake/dataset/check/finding/make-finding.js';
import { InputError } from '../../request/errors.js';
import { type Cell, cellText } from '../../sheet/read/cell.js';
import { openTable } from '../../sheet/read/open-table.js';
import { ReadFault } from '../../sheet/read/read-fault.js';
import type { Table } from '../../sheet/read/table.js';
import { originalText } from '../../sheet/write/inert-text.js';
import type { DecidedRow } from './decided-row.js';
import { readHeaders } from './proposal-columns.js';

type Name = keyof typeof readHeaders;

const placeOf = (headers: readonly string[], name: Name): number => {
  const { zh, en } = readHeaders[name];
  return headers.findIndex((header) => header.trim() === zh || header.trim() === en);
};

const isHeader = (headers: readonly string[]): boolean =>
  (Object.keys(readHeaders) as Name[]).every((name) => placeOf(headers, name) >= 0);

const columnOf = (table: Table, name: Name): number => {
  const at = placeOf(table.headers, name);
  if (at >= 0) return at;
  const { zh, en } = readHeaders[name];
  throw new InputError('file', table.headers.join(', '), {
    zh: `表头含“${zh}”`,
    en: `a header row with “${en}”`,
  });
};

const textAt = (cells: readonly Cell[], at: number): string => trimBlanks(originalText(cellText(cells[at])));

const readRows = async (table: Table): Promise<DecidedRow[]> => {
  const at = {
    id: columnOf(table, 'id'),
    decision: columnOf(table, 'decision'),
    other: columnOf(table, 'other'),
  };
  const rows: DecidedRow[] = [];
  for await (const some of table.records())
    for (const { row, cells } of some)
      if (cells.some((cell) => cellText(cell).trim() !== ''))
        rows.push({
          row,
          id: textAt(cells, at.id),
          decision: textAt(cells, at.decision),
          other: textAt(cells, at.other),
        });
  return rows;
};

/** Reads the rows of a workbook (XLSX or CSV) in which a person decided. Throws InputError where it cannot be read. */
export const readDecided = async (path: string, language: Language): Promise<DecidedRow[]> => {
  try {
    return await readRows(await openTable(path, {}, isHeader));
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error;
    const { message, action } = makeFinding(error, { file: path, row: error.row }, language);
    throw new InputError('file', message, action);
  }
};
