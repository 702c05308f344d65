import type { RawRecord, TableNote } from './table.js';

/** Sheet of a workbook, or a text file as one, before its header is known. */
export interface Sheet {
  /** Name on its tab; absent in files without sheets. */
  readonly name?: string;
  readonly hidden: boolean;
  /** Headers of a form that has no header row. */
  readonly headers?: readonly string[];
  readonly notes: readonly TableNote[];
  /** What there is to say of the rows below a header. */
  readonly notesBelow?: (headerRow: number) => Promise<readonly TableNote[]>;
  /** True where a record of another width than the header is broken (text files), false where it is only shorter. */
  readonly fixedWidth: boolean;
  /** All records, in file order, a chunk at a time. */
  records(): AsyncIterable<readonly RawRecord[]>;
}
