import { type Cell, cellText } from '../../../sheet/read/cell.js';
import type { RawRecord } from '../../../sheet/read/table.js';

/** Run of records without any text. */
export interface BlankRows {
  readonly row: number;
  readonly last: number;
  readonly count: number;
}

export const isBlankRows = (record: RawRecord | BlankRows): record is BlankRows => 'count' in record;

const isBlank = (cell: Cell): boolean =>
  (typeof cell === 'string' || cell.kind !== 'formula') && cellText(cell).trim() === '';
const isBlankRecord = ({ cells, fault }: RawRecord): boolean => !fault && cells.every(isBlank);

/**
 * Gathers every run of empty records into a single item. Empty records after the last filled record are no records:
 * spreadsheets and editors leave them behind.
 */
export async function* gatherBlankRows(
  chunks: AsyncIterable<readonly RawRecord[]>,
): AsyncGenerator<(RawRecord | BlankRows)[]> {
  let run: BlankRows | undefined;
  for await (const chunk of chunks) {
    const items: (RawRecord | BlankRows)[] = [];
    for (const record of chunk) {
      if (isBlankRecord(record)) {
        run = { row: run?.row ?? record.row, last: record.row, count: (run?.count ?? 0) + 1 };
        continue;
      }
      if (run) items.push(run);
      run = undefined;
      items.push(record);
    }
    yield items;
  }
}
