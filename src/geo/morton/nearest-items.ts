import { leastKmToBox, mostKmToBox } from '../area/box-distance.js';
import { distanceKm } from '../distance.js';
import type { Position } from '../position.js';
import { boxOfCell, type Cell, quarters, worldCell } from './cell.js';
import { CellQueue } from './cell-queue.js';
import { keyDepth } from './morton-code.js';
import type { MortonIndex } from './morton-index.js';

export interface Neighbour {
  readonly item: number;
  readonly distanceKm: number;
}

export interface NearestOptions {
  /** How many at most. */
  readonly count: number;
  /** Kilometres, the limit included; none where left out. */
  readonly radiusKm?: number;
  /** Only what comes after it in the order of distance, then item: the last of the page before. */
  readonly after?: Neighbour;
  /** Only items that pass. */
  readonly accepts?: (item: number) => boolean;
}

/** Cells with fewer points are not divided. */
const leafSize = 16;

const order = (a: Neighbour, b: Neighbour): number => a.distanceKm - b.distanceKm || a.item - b.item;

/** Insert into an ascending list and keep it at a length. */
const insert = (best: Neighbour[], one: Neighbour, count: number): void => {
  let [left, right] = [0, best.length];
  while (left < right) {
    const middle = (left + right) >>> 1;
    if (order(best[middle]!, one) < 0) left = middle + 1;
    else right = middle;
  }
  best.splice(left, 0, one);
  if (best.length > count) best.pop();
};

/**
 * The items nearest to a point on the sphere, by distance, then item: a best-first search that divides the cells that
 * may hold nearer ones (Hjaltason & Samet 1999). Exact, with every item at an equal distance in the same order always.
 */
export const nearestItems = (index: MortonIndex, from: Position, options: NearestOptions): Neighbour[] => {
  const { count, radiusKm = Number.POSITIVE_INFINITY, after, accepts } = options;
  const best: Neighbour[] = [];
  const limit = (): number => (best.length < count ? radiusKm : best[count - 1]!.distanceKm);
  const look = (item: number): void => {
    const position = { longitude: index.longitude[item]!, latitude: index.latitude[item]! };
    const one = { item, distanceKm: distanceKm(from, position) };
    if (one.distanceKm > limit() || (after && order(one, after) <= 0) || !(accepts?.(item) ?? true)) return;
    insert(best, one, count);
  };
  const queue = new CellQueue();
  const wait = (cell: Cell): void => {
    const box = boxOfCell(cell);
    const leastKm = leastKmToBox(from, box);
    if (leastKm > limit() || (after && mostKmToBox(from, box) < after.distanceKm)) return;
    queue.add(cell, leastKm);
  };
  if (index.size > 0 && count > 0) wait(worldCell(index));
  for (let next = queue.take(); next && next.leastKm <= limit(); next = queue.take()) {
    const { cell } = next;
    if (cell.to - cell.from <= leafSize || cell.depth === keyDepth)
      for (let rank = cell.from; rank < cell.to; rank++) look(index.items[rank]!);
    else for (const quarter of quarters(index, cell)) wait(quarter);
  }
  return best;
};
