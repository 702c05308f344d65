import type { Language, Text } from '../../codes/language.js';

/** Dates are days at midnight UTC; times are shown as they are in Beijing, UTC+8. */
export type CellValue = string | number | Date | null;

/** A code is text that a spreadsheet must not take for a number. */
export type CellKind = 'text' | 'code' | 'number' | 'date' | 'time';

/** Column of a sheet: its header, its form, and the value that a row has in it. */
export interface SheetColumn<Row> {
  readonly header: Text;
  readonly kind: CellKind;
  /** Width in characters. */
  readonly width: number;
  /** Values to choose from in a drop-down of the column, none with a comma in it. */
  readonly choices?: readonly Text[];
  value(row: Row, language: Language): CellValue;
}

const beijingMs = 8 * 3_600_000;

/** Shows a moment as a clock in Beijing does, in whole seconds. */
export const beijingTime = (iso: string): Date =>
  new Date(Math.floor(Date.parse(iso) / 1_000) * 1_000 + beijingMs);

/** Makes a date of a whole date; a date known only to its year or month stays text. */
export const dateOrText = (iso: string | null): Date | string | null =>
  iso !== null && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : iso;

/** Writes a date or time as a person does. */
export const dateText = (date: Date, kind: CellKind): string =>
  kind === 'time' ? date.toISOString().slice(0, 19).replace('T', ' ') : date.toISOString().slice(0, 10);
