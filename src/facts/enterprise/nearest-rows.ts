import type { MortonIndex } from '../../geo/morton/morton-index.js';
import { type Neighbour, nearestItems } from '../../geo/morton/nearest-items.js';
import type { Position } from '../../geo/position.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { RowOrder } from './enterprise-order.js';
import { pointIndexOf } from './point-index-of.js';

/** Below this many rows they are put in order as they are. */
const fewRows = 1_000;

/** Next page of a list that is nearest first. */
export interface NextNearest {
  readonly from: Position;
  readonly order: RowOrder;
  /** Number of rows, after which row and distance. */
  readonly count: number;
  readonly after?: { readonly row: number; readonly distanceKm: number };
}

type Accepts = (row: number) => boolean;

/** Whether a row is among some rows; where these are all there are, nothing is looked up. */
const among = (rows: readonly number[], size: number): Accepts => {
  if (rows.length === size) return () => true;
  const mask = new Uint8Array(size);
  for (const row of rows) mask[row] = 1;
  return (row) => mask[row] === 1;
};

/** Neighbours beyond a distance, up to a count, with every neighbour as far away as the last. */
const neighbours = (
  index: MortonIndex,
  accepts: Accepts,
  { from, after }: NextNearest,
  count: number,
): Neighbour[] => {
  const start = after && { item: -1, distanceKm: after.distanceKm };
  const nearest = nearestItems(index, from, { count, after: start, accepts });
  const last = nearest.at(-1);
  if (!last || nearest.length < count) return nearest;
  const { distanceKm } = last;
  const asFar = { count: index.size, radiusKm: distanceKm, after: { item: -1, distanceKm }, accepts };
  return [
    ...nearest.filter((neighbour) => neighbour.distanceKm < distanceKm),
    ...nearestItems(index, from, asFar),
  ];
};

/**
 * Narrows the rows of a list that is nearest first to a few that hold its next page, by the spatial index. Gives all
 * rows where they are few, or where the page reaches rows without a point.
 */
export const nearestRows = (
  snapshot: Snapshot,
  rows: readonly number[],
  next: NextNearest,
): readonly number[] => {
  const { order, count, after } = next;
  if (rows.length <= fewRows || count === 0 || Number.isNaN(after?.distanceKm)) return rows;
  const [index, accepts] = [pointIndexOf(snapshot, 'WGS84'), among(rows, snapshot.enterprises.size)];
  for (let wanted = count; wanted < rows.length; wanted *= 4) {
    const nearest = neighbours(index, accepts, next, wanted);
    if (nearest.length < wanted) return rows;
    const near = nearest.map(({ item }) => item);
    if ((after ? near.filter((row) => order(row, after.row) > 0) : near).length >= count) return near;
  }
  return rows;
};
