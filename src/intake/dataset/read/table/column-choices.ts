/** Columns that a caller or a preset names for headers: key of the header → name of the column, '' for none. */
export type ColumnChoices = ReadonlyMap<string, string>;
