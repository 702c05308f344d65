import type { MortonIndex } from '../../geo/morton/morton-index.js';
import { type Neighbour, nearestItems } from '../../geo/morton/nearest-items.js';
import type { Position } from '../../geo/position.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { RowOrder } from './enterprise-order.js';
import { pointIndexOf } from './point-index-of.js';

/** Fewer rows are put in order as they are. */
const fewRows = 1_000;

/** What comes next in a list that is nearest first. */
export interface NextNearest {
  readonly from: Position;
  readonly order: RowOrder;
  /** How many, and after which row at which distance. */
  readonly count: number;
  readonly after?: { readonly row: number; readonly distanceKm: number };
}

const maskOf = (rows: readonly number[], size: number): Uint8Array => {
  const mask = new Uint8Array(size);
  for (const row of rows) mask[row] = 1;
  return mask;
};

/** Neighbours from a distance on, up to a count, and all that are as far as the last of them. */
const neighbours = (
  index: MortonIndex,
  mask: Uint8Array,
  { from, after }: NextNearest,
  count: number,
): Neighbour[] => {
  const accepts = (item: number): boolean => mask[item] === 1;
  const start = after && { item: -1, distanceKm: after.distanceKm };
  const found = nearestItems(index, from, { count, after: start, accepts });
  const last = found.at(-1);
  if (!last || found.length < count) return found;
  const { distanceKm } = last;
  const asFar = { count: mask.length, radiusKm: distanceKm, after: { item: -1, distanceKm }, accepts };
  return [...found.filter((one) => one.distanceKm < distanceKm), ...nearestItems(index, from, asFar)];
};

/**
 * Of the rows of a list that is nearest first so few that hold its next page, found by the spatial index; all of them
 * where they are few, or where the page reaches those without a point.
 */
export const nearestRows = (
  snapshot: Snapshot,
  rows: readonly number[],
  next: NextNearest,
): readonly number[] => {
  const { order, count, after } = next;
  if (rows.length <= fewRows || count === 0 || Number.isNaN(after?.distanceKm)) return rows;
  const [index, mask] = [pointIndexOf(snapshot, 'WGS84'), maskOf(rows, snapshot.enterprises.size)];
  for (let wanted = count; wanted < rows.length; wanted *= 4) {
    const found = neighbours(index, mask, next, wanted);
    if (found.length < wanted) return rows;
    const near = found.map(({ item }) => item);
    if ((after ? near.filter((row) => order(row, after.row) > 0) : near).length >= count) return near;
  }
  return rows;
};
