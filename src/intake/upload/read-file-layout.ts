/** Field of a resource that a column may fill, in words. */
export interface FieldOfTable {
  readonly name: string;
  readonly title: string;
  readonly required: boolean;
}

/** Table of a file as it was understood. */
export interface ReadTableLayout {
  readonly resource: string;
  readonly title: string;
  readonly sheet: string | null;
  /** Row of the header, as a spreadsheet shows it; 0 where the file has none. */
  readonly headerRow: number;
  /** Every header of the file, with the field that it fills; null where it is not read. */
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
  readonly fields: readonly FieldOfTable[];
}

/** How a file was understood: what may be set right before it is checked again. */
export interface ReadFileLayout {
  readonly tables: readonly ReadTableLayout[];
  /** Sheets of a workbook. */
  readonly sheets: readonly string[];
  /** Tables that a file may hold. */
  readonly kinds: readonly { readonly name: string; readonly title: string }[];
}
