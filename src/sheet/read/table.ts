import type { Text } from '../../codes/language.js';
import type { Cell } from './cell.js';

export interface RawRecord {
  /** Record's number with the header as 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Set where the record itself cannot be read; its cells are then empty. */
  readonly fault?: Text;
}

/** Something to say of the file as a whole. */
export interface TableNote {
  readonly code: 'file-encoding' | 'sheet-ignored' | 'cells-merged' | 'cells-filled';
  readonly reason: Text;
}

/** File of rows under one header, read in a stream, as often as asked. */
export interface Table {
  /** File's own headers, as they stand. */
  readonly headers: readonly string[];
  /** Header's row; 0 where there is none in the file. */
  readonly headerRow: number;
  readonly notes: readonly TableNote[];
  /** True where a record of another width than the header is broken (text files), false where it is only shorter. */
  readonly fixedWidth: boolean;
  /** Records after the header, in file order, a chunk at a time. */
  records(): AsyncIterable<readonly RawRecord[]>;
}

export const recordsInChunk = 64;
