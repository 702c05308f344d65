import type { Sheet } from './sheet.js';
import type { RawRecord, Table } from './table.js';

/** Where a table begins within a sheet: the row of its header, and the headers. */
export interface HeaderPlace {
  /** Last row of the header; 0 where the sheet has none. */
  readonly headerRow: number;
  readonly headers: readonly string[];
}

const after = async function* (
  chunks: AsyncIterable<readonly RawRecord[]>,
  row: number,
): AsyncGenerator<readonly RawRecord[]> {
  for await (const some of chunks)
    yield (some[0]?.row ?? 0) > row ? some : some.filter((record) => record.row > row);
};

/** Makes the table of a sheet whose header is known. */
export const tableOfSheet = async (sheet: Sheet, { headerRow, headers }: HeaderPlace): Promise<Table> => ({
  headers,
  headerRow,
  notes: [...sheet.notes, ...((await sheet.notesBelow?.(headerRow)) ?? [])],
  fixedWidth: sheet.fixedWidth,
  records: () => after(sheet.records(), headerRow),
});
