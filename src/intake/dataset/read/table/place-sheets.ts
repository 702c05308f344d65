import type { Resource } from '../../../../../graph/model-types.js';
import { ReadFault } from '../../../../sheet/read/read-fault.js';
import type { Sheet } from '../../../../sheet/read/sheet.js';
import type { ColumnWish } from './column-choices.js';
import type { LayoutWish } from './layout-wish.js';
import { pickSheets } from './pick-sheets.js';
import { type PlacedSheet, placeSheet } from './placed-sheet.js';

/** Sheets of a file that hold tables, and the names of those that do not, or are hidden. */
export interface PlacedSheets {
  readonly tables: readonly PlacedSheet[];
  readonly ignored: readonly string[];
  readonly hidden: readonly string[];
}

const nameOf = ({ name }: Sheet): string => name ?? '';

/**
 * Places the tables of a file. Where no sheet names all that a table requires, the first that holds anything stands
 * for the file, so that what it lacks can be said.
 */
export const placeSheets = async (
  sheets: readonly Sheet[],
  kinds: readonly Resource[],
  columns: ColumnWish,
  wish: LayoutWish,
): Promise<PlacedSheets> => {
  const filled: PlacedSheet[] = [];
  for (const sheet of pickSheets(sheets, wish.sheet)) {
    const placed = await placeSheet(sheet, kinds, columns, wish.headerRow);
    if (placed) filled.push(placed);
  }
  const [first] = filled;
  if (first === undefined) throw new ReadFault('file-empty');
  const fitting = filled.filter(({ header }) => header.fits);
  const tables = fitting.length > 0 ? fitting : [first];
  return {
    tables,
    ignored: filled.filter((placed) => !tables.includes(placed)).map(({ sheet }) => nameOf(sheet)),
    hidden: wish.sheet === undefined ? sheets.filter(({ hidden }) => hidden).map(nameOf) : [],
  };
};
