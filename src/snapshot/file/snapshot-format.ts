import { endianness } from 'node:os';

/**
 * Version of the file, to be raised with every change of what a snapshot holds or how it is computed: files of
 * another version are made anew.
 */
export const snapshotVersion = 12;

export const magic = Buffer.from('LIANTUIM');

/** Offsets of the texts and of the head within a volume, then the SHA-256 of all that comes before it. */
export const trailerBytes = 8 + 8 + 32;

/** Lengths of the volumes of the snapshot and of its search index, at the end of the file. */
export const directoryBytes = 8 + 8;

/** Columns are written as they stand in memory, so a file fits machines of one byte order. */
export const byteOrder = endianness();

export type StoredColumn = Int32Array | Float64Array | Uint8Array;

export type ColumnKind = 'Int32Array' | 'Float64Array' | 'Uint8Array';

/** Place of a column in its volume; the offset is a multiple of eight. */
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

/** Head of a volume, as JSON. */
export interface Head {
  readonly version: number;
  readonly byteOrder: string;
  /** State of the graph that the volume shows. */
  readonly key: string;
  readonly columns: readonly ColumnPlace[];
  readonly texts: readonly TextPlace[];
  /** What is stored, as JSON, with columns and texts by number. */
  readonly tree: string;
}
