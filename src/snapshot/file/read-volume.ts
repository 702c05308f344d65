import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { inPieces } from '../../pieces/in-pieces.js';
import { DamagedSnapshot } from './damaged-snapshot.js';
import { readBytes } from './read-bytes.js';
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
import { putTogether } from './take-apart.js';
import { textsOf } from './text-list.js';

const columnTypes = { Int32Array, Float64Array, Uint8Array };

/** Where a volume stands in its file. */
export interface VolumePlace {
  readonly from: number;
  readonly to: number;
}

interface Trailer {
  readonly textStart: number;
  readonly headStart: number;
  readonly end: number;
}

const readTrailer = async (file: FileHandle, { from, to }: VolumePlace): Promise<Trailer> => {
  const bytes = to - from;
  if (bytes < magic.length + trailerBytes) throw new DamagedSnapshot('it is too short');
  const trailer = await readBytes(file, to - trailerBytes, to);
  const [textStart, headStart] = [trailer.readDoubleLE(0), trailer.readDoubleLE(8)];
  const end = bytes - trailerBytes;
  const ordered = magic.length <= textStart && textStart <= headStart && headStart <= end;
  if (!ordered || !Number.isInteger(textStart) || !Number.isInteger(headStart))
    throw new DamagedSnapshot('its parts are not where they should be');
  return { textStart, headStart, end };
};

/** Bytes hashed between two looks at other work. */
const pieceBytes = 1 << 22;

const checksumOf = async (parts: readonly Buffer[]): Promise<Buffer> => {
  const hash = createHash('sha256');
  for (const part of parts)
    for (let from = 0; from < part.length; from += pieceBytes) {
      hash.update(part.subarray(from, from + pieceBytes));
      await setImmediate();
    }
  return hash.digest();
};

const requireWhole = async (columns: Buffer, rest: Buffer): Promise<void> => {
  const checksum = await checksumOf([columns, rest.subarray(0, -32)]);
  if (!columns.subarray(0, magic.length).equals(magic) || !checksum.equals(rest.subarray(-32)))
    throw new DamagedSnapshot('its checksum does not fit');
};

const columnAt = (bytes: Buffer, { kind, offset, length }: ColumnPlace): StoredColumn =>
  new columnTypes[kind](bytes.buffer as ArrayBuffer, offset, length);

/** Tree of plain values with the state of the graph that it shows. */
interface Volume {
  readonly tree: object;
  readonly key: string;
}

/** Reads what was written as a volume; undefined where it is of another version. Others are let in between. */
export const readVolume = async (file: FileHandle, place: VolumePlace): Promise<Volume | undefined> => {
  const { textStart, headStart, end } = await readTrailer(file, place);
  // Columns stay in the memory into which they are read; texts and the rest are let go.
  const bytes = await readBytes(file, place.from, place.from + textStart);
  const rest = await readBytes(file, place.from + textStart, place.to);
  await requireWhole(bytes, rest);
  const head = JSON.parse(rest.toString('utf8', headStart - textStart, end - textStart)) as Head;
  if (head.version !== snapshotVersion || head.byteOrder !== byteOrder) return undefined;
  const columns = head.columns.map((column) => columnAt(bytes, column));
  const texts: (string | null)[][] = [];
  for (const { lengths, parts } of head.texts satisfies readonly TextPlace[]) {
    const partOf = (number: number): string => {
      const { offset, bytes } = parts[number]!;
      return rest.toString('utf8', offset - textStart, offset - textStart + bytes);
    };
    texts.push(await textsOf(columns[lengths] as Int32Array, partOf));
  }
  return { tree: await inPieces(putTogether({ json: head.tree, columns, texts })), key: head.key };
};
