/** A row of a workbook in which a person decided; empty cells are empty text. */
export interface DecidedRow {
  /** Number as the spreadsheet shows it. */
  readonly row: number;
  readonly id: string;
  readonly decision: string;
  readonly other: string;
}
