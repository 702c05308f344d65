/** What a caller says of the layout of a single file, where it is not to be found out. */
export interface LayoutWish {
  /** Row of the header, as a spreadsheet shows it (`--header-row`). */
  readonly headerRow?: number;
  /** Sheet to be read, by its name or number from 1 (`--sheet`); also a hidden one. */
  readonly sheet?: string;
  /** Pairs `header=field`, or names of presets (`--columns`). */
  readonly columns?: readonly string[];
}
