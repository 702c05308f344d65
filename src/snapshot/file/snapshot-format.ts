import { endianness } from 'node:os';

/** Raise it with every change of what a snapshot holds or how it is computed: files of another version are made anew. */
export const snapshotVersion = 3;

export const magic = Buffer.from('LIANTUIM');

/** Offsets of the texts and of the head, then the SHA-256 of all that comes before it. */
export const trailerBytes = 8 + 8 + 32;

/** Columns are written as they stand in memory, so a file fits machines of one byte order. */
export const byteOrder = endianness();

export type Column = Int32Array | Float64Array | Uint8Array;

export type ColumnKind = 'Int32Array' | 'Float64Array' | 'Uint8Array';

/** Where a column stands in the file; the offset is a multiple of eight. */
export interface ColumnPlace {
  readonly kind: ColumnKind;
  readonly offset: number;
  readonly length: number;
}

/** A list of texts: the number of its column of lengths, and where its parts stand. */
export interface TextPlace {
  readonly lengths: number;
  readonly parts: readonly { readonly offset: number; readonly bytes: number }[];
}

/** What a file says of itself, as JSON. */
export interface Head {
  readonly version: number;
  readonly byteOrder: string;
  /** The state of the graph of which it is the snapshot. */
  readonly key: string;
  readonly columns: readonly ColumnPlace[];
  readonly texts: readonly TextPlace[];
  /** The snapshot as JSON, with columns and texts by number. */
  readonly snapshot: string;
}
