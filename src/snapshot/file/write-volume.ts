import type { FileHandle } from 'node:fs/promises';
import { inPieces } from '../../pieces/in-pieces.js';
import { HashedSink } from './hashed-sink.js';
import {
  byteOrder,
  type ColumnKind,
  type ColumnPlace,
  type Head,
  magic,
  type StoredColumn,
  snapshotVersion,
  type TextPlace,
} from './snapshot-format.js';
import { takeApart } from './take-apart.js';
import { lengthsOf, partsOf, type TextList } from './text-list.js';

const bytesOf = ({ buffer, byteOffset, byteLength }: StoredColumn): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const writeColumn = async (sink: HashedSink, column: StoredColumn): Promise<ColumnPlace> => {
  await sink.align();
  const { offset } = sink;
  await sink.write(bytesOf(column));
  return { kind: column.constructor.name as ColumnKind, offset, length: column.length };
};

const writeTexts = async (sink: HashedSink, texts: TextList, lengths: number): Promise<TextPlace> => {
  const parts: { offset: number; bytes: number }[] = [];
  for (const part of partsOf(texts)) {
    parts.push({ offset: sink.offset, bytes: part.length });
    await sink.write(part);
  }
  return { lengths, parts };
};

const trailerOf = (texts: number, head: number): Buffer => {
  const trailer = Buffer.alloc(16);
  trailer.writeDoubleLE(texts, 0);
  trailer.writeDoubleLE(head, 8);
  return trailer;
};

/** Writes a tree of plain values behind what the file holds, piece by piece. Gives the number of bytes. */
export const writeVolume = async (file: FileHandle, tree: object, key: string): Promise<number> => {
  const sink = new HashedSink(file);
  const { json, columns, texts } = await inPieces(takeApart(tree));
  const columnPlaces: ColumnPlace[] = [];
  const textPlaces: TextPlace[] = [];
  await sink.write(magic);
  for (const column of [...columns, ...texts.map(lengthsOf)])
    columnPlaces.push(await writeColumn(sink, column));
  const textStart = sink.offset;
  for (const list of texts) textPlaces.push(await writeTexts(sink, list, columns.length + textPlaces.length));
  const headStart = sink.offset;
  const head: Head = {
    version: snapshotVersion,
    byteOrder,
    key,
    columns: columnPlaces,
    texts: textPlaces,
    tree: json,
  };
  await sink.write(Buffer.from(JSON.stringify(head)));
  await sink.write(trailerOf(textStart, headStart));
  return sink.seal();
};
