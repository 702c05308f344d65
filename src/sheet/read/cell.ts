/**
 * Cell as the file holds it. Text files hold strings. Spreadsheets and JSON also tell numbers, dates, flags, error
 * values and formulas that were saved without a result.
 */
export interface TypedCell {
  readonly kind: 'number' | 'date' | 'flag' | 'error' | 'formula';
  readonly text: string;
}

export type Cell = string | TypedCell;

export const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;
