import { trimBlanks } from '../codes/blanks.js';
import { type Cell, cellText } from '../dataset/read/cell.js';
import type { MatchedColumn } from '../dataset/read/match-headers.js';
import { originalText } from './inert-text.js';

/** A row of a spreadsheet that is brought into a list; empty cells are empty text. */
export interface SheetRow {
  /** Its number as the spreadsheet shows it. */
  readonly row: number;
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly region: string;
  readonly segment: string;
  readonly stage: string;
  readonly note: string;
  readonly version: string;
}

/** A cell’s text as it was before a copy made it inert. */
const textOf = (cell: Cell | undefined): string => originalText(cellText(cell));

export const sheetRow = (
  row: number,
  cells: readonly Cell[],
  byName: ReadonlyMap<string, MatchedColumn>,
): SheetRow => {
  const of = (name: string): string => {
    const at = byName.get(name)?.at;
    return at === undefined ? '' : trimBlanks(textOf(cells[at]));
  };
  return {
    row,
    id: of('id'),
    uscc: of('uscc'),
    name: of('name'),
    region: of('region'),
    segment: of('segment'),
    stage: of('stage'),
    note: of('new_note'),
    version: of('version'),
  };
};
