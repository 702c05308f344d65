import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteFile } from 'hyparquet-writer';
import type { Snapshot } from '../tables/snapshot.js';
import { tablesOfSnapshot } from './tables-of-snapshot.js';

/** File that was written, and its rows. */
export interface WrittenTable {
  readonly path: string;
  readonly rows: number;
}

/** Writes each table of a snapshot as a Parquet file into a folder; the revision and the date stand in each file. */
export const writeParquet = function* (snapshot: Snapshot, folder: string): Generator<WrittenTable> {
  mkdirSync(folder, { recursive: true });
  const kvMetadata = [
    { key: 'liantu.revision', value: snapshot.revision },
    { key: 'liantu.asOf', value: snapshot.asOf ?? '' },
  ];
  for (const [name, columnsOf] of tablesOfSnapshot(snapshot)) {
    const columns = columnsOf();
    const path = join(folder, `${name}.parquet`);
    parquetWriteFile({
      filename: path,
      columnData: columns.map((column) => ({ ...column, data: [...column.data], nullable: true })),
      kvMetadata,
    });
    yield { path, rows: columns[0]!.data.length };
  }
};
