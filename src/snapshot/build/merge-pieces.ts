import type { Pieces } from '../../pieces/pieces.js';
import { type Column, ofSameKind } from '../tables/columns.js';
import { mapCells } from '../tables/rollup-columns.js';
import type { Rollup } from '../tables/snapshot.js';
import type { Cells } from './rollup-pieces.js';

/** Rows after which others may be let in, where stretches are short. */
const rowsAtOnce = 100_000;

/** Stretches of rows that follow each other: of the base, or of the part with the size of the base added. */
class Stretches {
  readonly from: number[] = [];
  readonly to: number[] = [];
  size = 0;
  readonly #baseSize: number;

  constructor(baseSize: number) {
    this.#baseSize = baseSize;
  }

  add(from: number, to: number): void {
    if (from === to) return;
    this.size += to - from;
    if (this.to.at(-1) === from && from !== this.#baseSize) this.to[this.to.length - 1] = to;
    else {
      this.from.push(from);
      this.to.push(to);
    }
  }
}

/** Merges the rows of a place whose cells were made anew. */
const mergePlace = (base: Rollup, part: Rollup, made: Cells, place: number, rows: Stretches): void => {
  let next = part.start[place]!;
  const partEnd = part.start[place + 1]!;
  for (let row = base.start[place]!; row < base.start[place + 1]!; row++) {
    if (made.segments[base.segment[row]!] === 1) continue;
    while (next < partEnd && part.segment[next]! < base.segment[row]!) {
      rows.add(base.size + next, base.size + next + 1);
      next++;
    }
    rows.add(row, row + 1);
  }
  rows.add(base.size + next, base.size + partEnd);
};

const mergedRows = (base: Rollup, part: Rollup, made: Cells) => {
  const rows = new Stretches(base.size);
  const start = new Int32Array(base.start.length);
  for (let place = 0; place + 1 < start.length; place++) {
    if (made.places[place] === 1) mergePlace(base, part, made, place, rows);
    else rows.add(base.start[place]!, base.start[place + 1]!);
    start[place + 1] = rows.size;
  }
  return { start, rows };
};

const mergedColumn = function* <T extends Column>(ours: T, theirs: T, rows: Stretches): Pieces<T> {
  const { from, to, size } = rows;
  const column = ofSameKind(ours, size);
  let [at, rested] = [0, 0];
  for (let i = 0; i < from.length; i++) {
    const [source, shift] = from[i]! < ours.length ? [ours, 0] : [theirs, ours.length];
    column.set(source.subarray(from[i]! - shift, to[i]! - shift), at);
    at += to[i]! - from[i]!;
    if (at - rested < rowsAtOnce) continue;
    rested = at;
    yield;
  }
  return column;
};

/** Replaces cells of a rollup by cells that were made anew: the cells of places × segments of `made`. */
export const mergePieces = function* (base: Rollup, part: Rollup, made: Cells): Pieces<Rollup> {
  const { start, rows } = mergedRows(base, part, made);
  yield;
  const merged = <T extends Column>(ours: T, theirs: T): Pieces<T> => mergedColumn(ours, theirs, rows);
  return {
    size: rows.size,
    start,
    segment: yield* merged(base.segment, part.segment),
    ...(yield* mapCells((name) => merged<Column>(base[name], part[name]))),
  };
};
