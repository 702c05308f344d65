import { atOnce, type Pieces } from '../../pieces/pieces.js';

/** Keys after which others may be let in. */
const keysAtOnce = 20_000;

/** Maps keys to row numbers. */
export const rowPieces = function* (keys: readonly string[]): Pieces<Map<string, number>> {
  const rows = new Map<string, number>();
  for (let row = 0; row < keys.length; row++) {
    rows.set(keys[row]!, row);
    if (row % keysAtOnce === keysAtOnce - 1) yield;
  }
  return rows;
};

/** Maps keys to row numbers, at once. */
export const rowsBy = (keys: readonly string[]): ReadonlyMap<string, number> => atOnce(rowPieces(keys));
