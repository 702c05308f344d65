import type { Language, Text } from '../../codes/language.js';

/** Dates are days at midnight UTC; times are shown as they are in Beijing, UTC+8. */
export type CellValue = string | number | Date | null;

export type CellKind = 'text' | 'number' | 'date' | 'time';

/** A column of a sheet: what its header says, how it is shown, and what a row has in it. */
export interface SheetColumn<Row> {
  readonly header: Text;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
  value(row: Row, language: Language): CellValue;
}

const beijingMs = 8 * 3_600_000;

/** A moment, as a clock in Beijing shows it, in whole seconds. */
export const beijingTime = (iso: string): Date =>
  new Date(Math.floor(Date.parse(iso) / 1_000) * 1_000 + beijingMs);

/** A whole date as a date; one that is known only to its year or month stays text. */
export const dateOrText = (iso: string | null): Date | string | null =>
  iso !== null && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : iso;

/** A date or time as a person writes it. */
export const dateText = (date: Date, kind: CellKind): string =>
  kind === 'time' ? date.toISOString().slice(0, 19).replace('T', ' ') : date.toISOString().slice(0, 10);
