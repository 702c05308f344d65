import type { Cells } from './build-rollup.js';
import type { Column } from './columns.js';
import type { Rollup } from './image.js';

/** Which rows make up a merged rollup: a row of the base, or of the part with the size of the base added. */
interface Merged {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** The rows of one place whose cells were made anew; the answer is the number of rows so far. */
const mergePlace = (
  base: Rollup,
  part: Rollup,
  made: Cells,
  place: number,
  rows: Int32Array,
  from: number,
) => {
  let size = from;
  let next = part.start[place]!;
  const partEnd = part.start[place + 1]!;
  for (let row = base.start[place]!; row < base.start[place + 1]!; row++) {
    if (made.segments[base.segment[row]!] === 1) continue;
    while (next < partEnd && part.segment[next]! < base.segment[row]!) rows[size++] = base.size + next++;
    rows[size++] = row;
  }
  while (next < partEnd) rows[size++] = base.size + next++;
  return size;
};

const mergedRows = (base: Rollup, part: Rollup, made: Cells): Merged => {
  const rows = new Int32Array(base.size + part.size);
  const start = new Int32Array(base.start.length);
  let size = 0;
  for (let place = 0; place + 1 < start.length; place++) {
    if (made.places[place] === 1) size = mergePlace(base, part, made, place, rows, size);
    else for (let row = base.start[place]!; row < base.start[place + 1]!; row++) rows[size++] = row;
    start[place + 1] = size;
  }
  return { start, rows: rows.subarray(0, size) };
};

const mergedColumn = <T extends Column>(ours: T, theirs: T, rows: Int32Array): T => {
  const column = new (ours.constructor as new (size: number) => T)(rows.length);
  const size = ours.length;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    column[i] = row < size ? ours[row]! : theirs[row - size]!;
  }
  return column;
};

/** A rollup with the cells that were made anew in the place of its own; those of places × segments of `made`. */
export const mergeRollup = (base: Rollup, part: Rollup, made: Cells): Rollup => {
  const { start, rows } = mergedRows(base, part, made);
  const merged = <T extends Column>(ours: T, theirs: T): T => mergedColumn(ours, theirs, rows);
  return {
    size: rows.length,
    start,
    segment: merged(base.segment, part.segment),
    count: merged(base.count, part.count),
    shares: merged(base.shares, part.shares),
    revenue: merged(base.revenue, part.revenue),
    employees: merged(base.employees, part.employees),
    revenueKnown: merged(base.revenueKnown, part.revenueKnown),
    employeesKnown: merged(base.employeesKnown, part.employeesKnown),
    revenueSquares: merged(base.revenueSquares, part.revenueSquares),
    largestRevenue: merged(base.largestRevenue, part.largestRevenue),
    aboveScale: merged(base.aboveScale, part.aboveScale),
    estimated: merged(base.estimated, part.estimated),
  };
};
