import { trimBlanks } from '../../../codes/blanks.js';
import { type MoneyUnit, yuanUnit } from '../../../codes/cell/read-money.js';
import type { MatchedColumn } from '../../../intake/dataset/read/match-headers.js';
import { type Cell, cellText } from '../../../sheet/read/cell.js';
import { originalText } from '../../../sheet/write/inert-text.js';

/** A row of a spreadsheet that is brought into a list; empty cells are empty text. */
export interface SheetRow {
  /** Number as the spreadsheet shows it. */
  readonly row: number;
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  /** Code of a region or park, else a name. */
  readonly region: string;
  readonly segment: string;
  /** Not empty where the row is of a firm that the graph does not know. */
  readonly pending: string;
  readonly stage: string;
  readonly stageOn: string;
  readonly note: string;
  readonly nextStep: string;
  readonly nextStepOn: string;
  readonly responsible: string;
  readonly investment: string;
  /** Unit in the header of `investment`. */
  readonly unit: MoneyUnit;
  readonly investmentBasis: string;
  readonly version: string;
}

/** Text of a cell as it was before a copy made it inert. */
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
    region: of('region_code') || of('region'),
    segment: of('segment'),
    pending: of('pending'),
    stage: of('stage'),
    stageOn: of('stage_on'),
    note: of('new_note'),
    nextStep: of('next_step'),
    nextStepOn: of('next_step_on'),
    responsible: of('responsible'),
    investment: of('investment_cny'),
    unit: byName.get('investment_cny')?.unit.money ?? yuanUnit,
    investmentBasis: of('investment_basis'),
    version: of('version'),
  };
};
