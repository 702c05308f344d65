import type { Area } from '../area/area.js';
import { ascending } from './ascending.js';
import { boxOfCell, type MortonCell, quarters, worldCell } from './cell.js';
import { keyDepth } from './morton-code.js';
import type { MortonIndex } from './morton-index.js';

/** Cells with fewer points are not divided. */
const leafSize = 32;

interface Found {
  items: Int32Array;
  size: number;
}

const positionOf = ({ items, longitude, latitude }: MortonIndex, rank: number) => {
  const item = items[rank]!;
  return { longitude: longitude[item]!, latitude: latitude[item]! };
};

/** Room for so many more; what is there stays. */
const makeRoom = (found: Found, more: number): void => {
  if (found.size + more <= found.items.length) return;
  const wider = new Int32Array(2 * (found.size + more));
  wider.set(found.items.subarray(0, found.size));
  found.items = wider;
};

const take = (index: MortonIndex, cell: MortonCell, found: Found): void => {
  makeRoom(found, cell.to - cell.from);
  found.items.set(index.items.subarray(cell.from, cell.to), found.size);
  found.size += cell.to - cell.from;
};

const sift = (index: MortonIndex, area: Area, cell: MortonCell, found: Found): void => {
  makeRoom(found, cell.to - cell.from);
  for (let rank = cell.from; rank < cell.to; rank++)
    if (area.contains(positionOf(index, rank))) found.items[found.size++] = index.items[rank]!;
};

const search = (index: MortonIndex, area: Area, cell: MortonCell, found: Found): void => {
  const relation = area.relation(boxOfCell(cell));
  if (relation === 'outside') return;
  if (relation === 'inside') take(index, cell, found);
  else if (cell.to - cell.from <= leafSize || cell.depth === keyDepth) sift(index, area, cell, found);
  else for (const quarter of quarters(index, cell)) search(index, area, quarter, found);
};

/** The items whose points lie in an area, ascending: exactly those that `area.contains`. */
export const itemsWithin = (index: MortonIndex, area: Area): Int32Array => {
  const found: Found = { items: new Int32Array(64), size: 0 };
  if (index.size > 0) search(index, area, worldCell(index), found);
  return ascending(found.items.subarray(0, found.size), index.longitude.length);
};
