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
const makeRoom = (matches: Found, more: number): void => {
  if (matches.size + more <= matches.items.length) return;
  const wider = new Int32Array(2 * (matches.size + more));
  wider.set(matches.items.subarray(0, matches.size));
  matches.items = wider;
};

const take = (index: MortonIndex, cell: MortonCell, matches: Found): void => {
  makeRoom(matches, cell.to - cell.from);
  matches.items.set(index.items.subarray(cell.from, cell.to), matches.size);
  matches.size += cell.to - cell.from;
};

const sift = (index: MortonIndex, area: Area, cell: MortonCell, matches: Found): void => {
  makeRoom(matches, cell.to - cell.from);
  for (let rank = cell.from; rank < cell.to; rank++)
    if (area.contains(positionOf(index, rank))) matches.items[matches.size++] = index.items[rank]!;
};

const search = (index: MortonIndex, area: Area, cell: MortonCell, matches: Found): void => {
  const relation = area.relation(boxOfCell(cell));
  if (relation === 'outside') return;
  if (relation === 'inside') take(index, cell, matches);
  else if (cell.to - cell.from <= leafSize || cell.depth === keyDepth) sift(index, area, cell, matches);
  else for (const quarter of quarters(index, cell)) search(index, area, quarter, matches);
};

/** Finds the items whose points lie in an area, ascending: exactly those that `area.contains`. */
export const itemsWithin = (index: MortonIndex, area: Area): Int32Array => {
  const matches: Found = { items: new Int32Array(64), size: 0 };
  if (index.size > 0) search(index, area, worldCell(index), matches);
  return ascending(matches.items.subarray(0, matches.size), index.longitude.length);
};
