import type { Preset } from '../../../../../graph/presets.js';

/** Columns that a caller or a preset names for headers: key of the header → name of the column, '' for none. */
export type ColumnChoices = ReadonlyMap<string, string>;

/** What a caller says of the columns of a file. */
export interface ColumnWish {
  /** Preset that was named; else the one that the headers show. */
  readonly preset?: Preset;
  readonly pairs: ColumnChoices;
}
