import { cellText } from './cell.js';
import { firstRecords } from './first-records.js';
import type { CsvDialect } from './open-csv.js';
import { openSheets } from './open-sheets.js';
import { ReadFault } from './read-fault.js';
import type { Sheet } from './sheet.js';
import type { RawRecord, Table } from './table.js';
import { type HeaderPlace, tableOfSheet } from './table-of-sheet.js';

const ignoring = (table: Table, sheets: readonly Sheet[]): Table => {
  const names = sheets.flatMap(({ name }) => name ?? []);
  if (names.length === 0) return table;
  const reason = { zh: names.join('、'), en: names.join(', ') };
  return { ...table, notes: [...table.notes, { code: 'sheet-ignored', reason }] };
};

/** Sheets that are looked through for a header. */
const maxSheets = 20;

/** Rows with text among which a header is looked for. */
const rowsLookedAt = 40;

type IsHeader = (headers: readonly string[]) => boolean;

interface Placed {
  readonly sheet: Sheet;
  readonly place: HeaderPlace;
  readonly fits: boolean;
}

const placeOf = ({ cells, row }: RawRecord): HeaderPlace => ({
  headers: cells.map(cellText),
  headerRow: row,
});

/** Places the header of a sheet: the first row that is one, else its first row; undefined where it holds nothing. */
const placeIn = async (sheet: Sheet, isHeader: IsHeader): Promise<Placed | undefined> => {
  if (sheet.headers) return { sheet, place: { headers: sheet.headers, headerRow: 0 }, fits: true };
  const places = (await firstRecords(sheet, rowsLookedAt)).map(placeOf);
  const fitting = places.find(({ headers }) => isHeader(headers));
  const place = fitting ?? places[0];
  return place && { sheet, place, fits: fitting !== undefined };
};

interface Found extends Placed {
  /** Sheets that hold something and are not read. */
  readonly others: readonly Sheet[];
}

const firstPlaced = async (sheets: readonly Sheet[], isHeader: IsHeader): Promise<Found> => {
  const filled: Placed[] = [];
  for (const sheet of sheets.slice(0, maxSheets)) {
    const placed = await placeIn(sheet, isHeader);
    if (placed) filled.push(placed);
    if (placed?.fits) break;
  }
  const found = filled.find(({ fits }) => fits) ?? filled[0];
  if (found === undefined) throw new ReadFault('file-empty');
  const before = filled.filter((placed) => placed !== found).map(({ sheet }) => sheet);
  return { ...found, others: [...before, ...sheets.slice(sheets.indexOf(found.sheet) + 1)] };
};

/**
 * Opens the first visible sheet of a file that has a header which is wanted, wherever among its first rows; where none
 * has, the first that holds anything, with its first row of text as its header.
 */
export const openTable = async (
  path: string,
  dialect: CsvDialect = {},
  isHeader: IsHeader = () => true,
): Promise<Table> => {
  const sheets = (await openSheets(path, dialect)).filter(({ hidden }) => !hidden);
  const { sheet, place, others } = await firstPlaced(sheets, isHeader);
  return ignoring(await tableOfSheet(sheet, place), others);
};
