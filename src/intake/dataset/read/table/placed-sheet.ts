import type { Resource } from '../../../../../graph/model-types.js';
import { firstRecords } from '../../../../sheet/read/first-records.js';
import { ReadFault } from '../../../../sheet/read/read-fault.js';
import type { Sheet } from '../../../../sheet/read/sheet.js';
import type { RawRecord } from '../../../../sheet/read/table.js';
import type { ColumnWish } from './column-choices.js';
import { type FoundHeader, findHeader } from './find-header.js';
import { headerTexts } from './header-texts.js';
import { findUnitLine, type UnitLine } from './unit-line.js';

/** Sheet with the header that was found in it, or asked for. */
export interface PlacedSheet {
  readonly sheet: Sheet;
  readonly header: FoundHeader;
  readonly unit?: UnitLine;
}

/** Rows with text among which a header is looked for. */
const rowsLookedAt = 40;

const noSuchRow = (row: number): ReadFault =>
  new ReadFault('file-kind', {
    reason: { zh: `第${row}行没有表头`, en: `there is no header in row ${row}` },
  });

const askedFor = async (sheet: Sheet, row: number): Promise<FoundHeader> => {
  for await (const some of sheet.records()) {
    const record = some.find((record) => record.row === row);
    if (record) return { from: row, headerRow: row, headers: headerTexts(record), fits: true };
    if ((some.at(-1)?.row ?? 0) > row) break;
  }
  throw noSuchRow(row);
};

const placed = (sheet: Sheet, header: FoundHeader, records: readonly RawRecord[]): PlacedSheet => ({
  sheet,
  header,
  unit: findUnitLine(records.filter(({ row }) => row < header.from)),
});

/** Places the table of a sheet; undefined where the sheet holds nothing. */
export const placeSheet = async (
  sheet: Sheet,
  kinds: readonly Resource[],
  columns: ColumnWish,
  headerRow: number | undefined,
): Promise<PlacedSheet | undefined> => {
  if (sheet.headers) return { sheet, header: { from: 0, headerRow: 0, headers: sheet.headers, fits: true } };
  const records = await firstRecords(sheet, rowsLookedAt);
  if (records.length === 0) return undefined;
  const header =
    headerRow === undefined ? findHeader(records, kinds, columns) : await askedFor(sheet, headerRow);
  return header && placed(sheet, header, records);
};
