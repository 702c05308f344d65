import type { Pieces } from '../../../pieces/pieces.js';
import { endOf, type Packed, startOf } from './packed.js';
import { TextPacker } from './text-packer.js';

/** Texts after which others may be let in. */
const textsAtOnce = 20_000;
/** Rows, of which only the length is read, likewise. */
const rowsAtOnce = 250_000;

/** End of a run of rows that follow each other in one of two tables, the second beginning at `size`. */
const runEnd = (rows: Int32Array, from: number, size: number): number => {
  const most = Math.min(rows.length, from + textsAtOnce);
  let end = from + 1;
  while (end < most && rows[end] === rows[end - 1]! + 1 && rows[end] !== size) end++;
  return end;
};

const bytesOf = ({ ends }: Packed, row: number): number => endOf(ends, row) - startOf(ends, row);

const bytesOfPicked = function* (first: Packed, second: Packed, rows: Int32Array): Pieces<number> {
  let bytes = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    bytes += row < first.length ? bytesOf(first, row) : bytesOf(second, row - first.length);
    if (i % rowsAtOnce === rowsAtOnce - 1) yield;
  }
  return bytes;
};

/** Picks texts of two tables of which the second goes on after the first; neighbours are copied together. */
export const pickPacked = function* (first: Packed, second: Packed, rows: Int32Array): Pieces<Packed> {
  const packer = new TextPacker(rows.length, yield* bytesOfPicked(first, second, rows));
  yield;
  let rested = 0;
  for (let from = 0, to = 0; from < rows.length; from = to) {
    to = runEnd(rows, from, first.length);
    const row = rows[from]!;
    if (row < first.length) packer.addRun(first, row, row + to - from);
    else packer.addRun(second, row - first.length, row - first.length + to - from);
    if (to - rested < textsAtOnce) continue;
    rested = to;
    yield;
  }
  return yield* packer.done();
};
