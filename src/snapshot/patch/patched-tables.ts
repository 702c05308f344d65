import type { Pieces } from '../../pieces/pieces.js';
import { type EnterpriseTables, mergedTables } from '../build/enterprise-tables.js';
import { knownOfRows } from '../build/known-of-enterprises.js';
import { rowsBy } from '../tables/rows-by.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import type { Delta } from './delta.js';
import type { Frame } from './frame.js';
import { knownOfSnapshot } from './known-of-snapshot.js';

/** Marks with 1 the rows of the touched enterprises, which are replaced by what was read of them. */
const goneOf = ({ enterprises }: Snapshot, { touched }: Delta): Uint8Array => {
  const gone = new Uint8Array(enterprises.size);
  for (const id of touched) {
    const row = enterprises.rowOf.get(id);
    if (row !== undefined) gone[row] = 1;
  }
  return gone;
};

/** Positions: first the rows of the snapshot, then those that were read. */
const positionsAfter = ({ enterprises }: Snapshot, { rows }: Delta, gone: Uint8Array) => {
  const read = rowsBy(rows.enterprises.map(({ id }) => id));
  return (id: string): number => {
    const fresh = read.get(id);
    if (fresh !== undefined) return enterprises.size + fresh;
    const row = enterprises.rowOf.get(id);
    return row === undefined || gone[row] === 1 ? none : row;
  };
};

/** Puts enterprises that stay and enterprises that were read anew in one order. */
export const patchedTables = function* (
  snapshot: Snapshot,
  frame: Frame,
  delta: Delta,
): Pieces<EnterpriseTables> {
  const { places, segments } = frame;
  const { size } = snapshot.enterprises;
  const gone = goneOf(snapshot, delta);
  const positionOf = positionsAfter(snapshot, delta, gone);
  const second = yield* knownOfRows(delta.rows, frame, positionOf, size);
  const first = yield* knownOfSnapshot(snapshot, frame);
  yield;
  return yield* mergedTables({ first, second, gone }, places, segments.size);
};
