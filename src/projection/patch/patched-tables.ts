import { type EnterpriseTables, enterpriseTables } from '../enterprise-tables.js';
import { type Image, none } from '../image.js';
import { joinedKnown, knownOfRows } from '../known-of-enterprises.js';
import { rowsBy } from '../rows-by.js';
import type { Delta } from './delta.js';
import type { Frame } from './frame.js';
import { knownOfImage } from './known-of-image.js';

/** 1 for the rows of the touched, at whose place what was read of them comes. */
const goneOf = ({ enterprises }: Image, { touched, rows }: Delta): Uint8Array => {
  const gone = new Uint8Array(enterprises.size + rows.enterprises.length);
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
export const patchedTables = (
  image: Image,
  { places, segments, ...frame }: Frame,
  delta: Delta,
): EnterpriseTables => {
  const { size, rowOf } = image.enterprises;
  const gone = goneOf(image, delta);
  const positionOf = positionsAfter(image, delta, gone);
  const stay = knownOfImage(image, { places, segments, ...frame });
  const come = knownOfRows(delta.rows, places, segments, positionOf, size);
  return enterpriseTables(
    joinedKnown(stay, come),
    places,
    segments.size,
    (_, rows) =>
      rowOf.moved(
        rows,
        delta.rows.enterprises.map(({ id }, i) => [id, rows[size + i]!]),
      ),
    gone,
  );
};
