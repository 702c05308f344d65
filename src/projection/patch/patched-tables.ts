import { type EnterpriseTables, mergedTables } from '../enterprise-tables.js';
import { type Image, none } from '../image.js';
import { knownOfRows } from '../known-of-enterprises.js';
import { rowsBy } from '../rows-by.js';
import type { Delta } from './delta.js';
import type { Frame } from './frame.js';
import { knownOfImage } from './known-of-image.js';

/** 1 for the rows of the touched, in whose place comes what was read of them. */
const goneOf = ({ enterprises }: Image, { touched }: Delta): Uint8Array => {
  const gone = new Uint8Array(enterprises.size);
  for (const id of touched) {
    const row = enterprises.rowOf.get(id);
    if (row !== undefined) gone[row] = 1;
  }
  return gone;
};

/** Positions: first the rows of the image, then those that were read. */
const positionsAfter = ({ enterprises }: Image, { rows }: Delta, gone: Uint8Array) => {
  const read = rowsBy(rows.enterprises.map(({ id }) => id));
  return (id: string): number => {
    const fresh = read.get(id);
    if (fresh !== undefined) return enterprises.size + fresh;
    const row = enterprises.rowOf.get(id);
    return row === undefined || gone[row] === 1 ? none : row;
  };
};

/** Who stays as they were, and who was read anew, in one order. */
export const patchedTables = (image: Image, frame: Frame, delta: Delta): EnterpriseTables => {
  const { places, segments } = frame;
  const { size, rowOf } = image.enterprises;
  const gone = goneOf(image, delta);
  const positionOf = positionsAfter(image, delta, gone);
  const second = knownOfRows(delta.rows, frame, positionOf, size);
  return mergedTables({ first: knownOfImage(image, frame), second, gone }, places, segments.size, (_, rows) =>
    rowOf.moved(
      rows,
      delta.rows.enterprises.map(({ id }, i) => [id, rows[size + i]!]),
    ),
  );
};
