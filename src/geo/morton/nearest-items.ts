import { leastKmToBox, maxKmToBox } from '../area/box-distance.js';
import { distanceKm } from '../distance-km.js';
import type { Position } from '../position.js';
import { boxOfCell, type MortonCell, quarters, worldCell } from './cell.js';
import { keyDepth } from './morton-code.js';
import type { MortonIndex } from './morton-index.js';
import { NearestQueue, noItem } from './nearest-queue.js';

export interface Neighbour {
  readonly item: number;
  readonly distanceKm: number;
}

export interface NearestOptions {
  /** Number of items, at most. */
  readonly count: number;
  /** Kilometres, the limit included; none where left out. */
  readonly radiusKm?: number;
  /** Only what comes after it in the order of distance, then item: the last of the page before. */
  readonly after?: Neighbour;
  /** Only items that pass. */
  readonly accepts?: (item: number) => boolean;
}

/** Cells with fewer points are not divided. */
const leafSize = 32;

const isAfter = (item: number, km: number, last: Neighbour | undefined): boolean =>
  last === undefined || km > last.distanceKm || (km === last.distanceKm && item > last.item);

/**
 * Finds the items nearest to a point on the sphere, by distance, then item: cells and points wait in a queue, a cell
 * as near as a point in it could be, and the nearest is divided or taken (Hjaltason & Samet 1999). Exact, with every
 * item at an equal distance in the same order always.
 */
export const nearestItems = (index: MortonIndex, from: Position, options: NearestOptions): Neighbour[] => {
  const { count, radiusKm = Number.POSITIVE_INFINITY, after, accepts } = options;
  const nearest: Neighbour[] = [];
  const queue = new NearestQueue();
  const addItem = (item: number): void => {
    const km = distanceKm(from, { longitude: index.longitude[item]!, latitude: index.latitude[item]! });
    if (km <= radiusKm && isAfter(item, km, after)) queue.add(km, item);
  };
  const addCell = (cell: MortonCell): void => {
    const box = boxOfCell(cell);
    const leastKm = leastKmToBox(from, box);
    if (leastKm > radiusKm || (after && maxKmToBox(from, box) < after.distanceKm)) return;
    queue.add(leastKm, noItem, cell);
  };
  if (index.size > 0 && count > 0) addCell(worldCell(index));
  for (let next = queue.take(); next && nearest.length < count; next = queue.take()) {
    const { cell, item, km } = next;
    if (cell === undefined) {
      if (accepts?.(item) ?? true) nearest.push({ item, distanceKm: km });
    } else if (cell.to - cell.from <= leafSize || cell.depth === keyDepth)
      for (let rank = cell.from; rank < cell.to; rank++) addItem(index.items[rank]!);
    else for (const quarter of quarters(index, cell)) addCell(quarter);
  }
  return nearest;
};
