import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { Snapshot } from '../tables/snapshot.js';
import { DamagedSnapshot } from './damaged-snapshot.js';
import {
  byteOrder,
  type ColumnPlace,
  type Head,
  magic,
  type StoredColumn,
  snapshotVersion,
  type TextPlace,
  trailerBytes,
} from './snapshot-format.js';
import { fromStored } from './stored-snapshot.js';
import { putTogether } from './take-apart.js';
import { textsOf } from './text-list.js';

const columnTypes = { Int32Array, Float64Array, Uint8Array };

const maxAtOnce = 1 << 28;

/** Reads the bytes from `from` up to `to`, in memory of their own. */
const readBytes = async (file: FileHandle, from: number, to: number): Promise<Buffer> => {
  const bytes = Buffer.from(new ArrayBuffer(to - from));
  for (let filled = 0; filled < bytes.length; ) {
    const wanted = Math.min(maxAtOnce, bytes.length - filled);
    const { bytesRead } = await file.read(bytes, filled, wanted, from + filled);
    if (bytesRead === 0) throw new DamagedSnapshot('it ends too early');
    filled += bytesRead;
  }
  return bytes;
};

interface Trailer {
  readonly textStart: number;
  readonly headStart: number;
  readonly end: number;
}

const readTrailer = async (file: FileHandle): Promise<Trailer> => {
  const { size } = await file.stat();
  if (size < magic.length + trailerBytes) throw new DamagedSnapshot('it is too short');
  const trailer = await readBytes(file, size - trailerBytes, size);
  const [textStart, headStart] = [trailer.readDoubleLE(0), trailer.readDoubleLE(8)];
  const end = size - trailerBytes;
  const ordered = magic.length <= textStart && textStart <= headStart && headStart <= end;
  if (!ordered || !Number.isInteger(textStart) || !Number.isInteger(headStart))
    throw new DamagedSnapshot('its parts are not where they should be');
  return { textStart, headStart, end };
};

const requireWhole = (columns: Buffer, rest: Buffer): void => {
  const checksum = createHash('sha256').update(columns).update(rest.subarray(0, -32)).digest();
  if (!columns.subarray(0, magic.length).equals(magic) || !checksum.equals(rest.subarray(-32)))
    throw new DamagedSnapshot('its checksum does not fit');
};

const columnAt = (bytes: Buffer, { kind, offset, length }: ColumnPlace): StoredColumn =>
  new columnTypes[kind](bytes.buffer as ArrayBuffer, offset, length);

const textsAt = (
  rest: Buffer,
  textStart: number,
  columns: readonly StoredColumn[],
  { lengths, parts }: TextPlace,
) =>
  textsOf(
    columns[lengths] as Int32Array,
    parts.map(({ offset, bytes }) => rest.toString('utf8', offset - textStart, offset - textStart + bytes)),
  );

/** Snapshot with the state of the graph that it shows. */
export interface SavedSnapshot {
  readonly snapshot: Snapshot;
  readonly key: string;
}

const read = async (file: FileHandle): Promise<SavedSnapshot | undefined> => {
  const { textStart, headStart, end } = await readTrailer(file);
  // Columns stay in the memory into which they are read; texts and the rest are let go.
  const bytes = await readBytes(file, 0, textStart);
  const rest = await readBytes(file, textStart, end + trailerBytes);
  requireWhole(bytes, rest);
  const head = JSON.parse(rest.toString('utf8', headStart - textStart, end - textStart)) as Head;
  if (head.version !== snapshotVersion || head.byteOrder !== byteOrder) return undefined;
  const columns = head.columns.map((place) => columnAt(bytes, place));
  const texts = head.texts.map((place) => textsAt(rest, textStart, columns, place));
  const stored = putTogether({ json: head.snapshot, columns, texts });
  return { snapshot: fromStored(stored as Parameters<typeof fromStored>[0]), key: head.key };
};

/**
 * Reads the snapshot in a file; undefined where it is of another version. Throws {@link DamagedSnapshot} where
 * anything in it is not as it was written.
 */
export const readSnapshotFile = async (path: string): Promise<SavedSnapshot | undefined> => {
  const file = await open(path, 'r');
  try {
    return await read(file);
  } finally {
    await file.close();
  }
};
