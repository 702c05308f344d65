import type { Text } from '../../codes/language.js';
import type { Cell } from './cell.js';

export interface RawRecord {
  /** The record's number with the header as 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Set where the record itself cannot be read; its cells are then empty. */
  readonly fault?: Text;
}

/** Something to say of the file as a whole. */
export interface TableNote {
  readonly code: 'file-encoding' | 'sheet-ignored' | 'cells-merged';
  readonly reason: Text;
}

/** A file of rows under one header, read in a stream, as often as asked. */
export interface Table {
  /** The file's own headers, as they stand. */
  readonly headers: readonly string[];
  /** The header's row; 0 where there is none in the file. */
  readonly headerRow: number;
  readonly notes: readonly TableNote[];
  /** Whether a record of another width than the header is broken (text files), or only shorter (spreadsheets). */
  readonly fixedWidth: boolean;
  /** What shows only once the records have been read to their end. */
  readonly lateNotes?: readonly TableNote[];
  /** Records after the header, in file order, a chunk at a time. */
  records(): AsyncIterable<readonly RawRecord[]>;
}

export const recordsInChunk = 512;
