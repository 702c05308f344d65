import type { Cells } from '../build-rollup.js';
import type { Rollup } from '../image.js';

type Column = Int32Array | Float64Array | Uint8Array;

/** Rows of the merged rollup: a row of the base, or of the part with the size of the base added. */
const mergedRows = (base: Rollup, part: Rollup, made: Cells) => {
  const rows: number[] = [];
  const start = new Int32Array(base.start.length);
  for (let place = 0; place + 1 < start.length; place++) {
    let next = part.start[place]!;
    for (let row = base.start[place]!; row < base.start[place + 1]!; row++) {
      if (made.places[place] === 1 && made.segments[base.segment[row]!] === 1) continue;
      for (; next < part.start[place + 1]! && part.segment[next]! < base.segment[row]!; next++)
        rows.push(base.size + next);
      rows.push(row);
    }
    for (; next < part.start[place + 1]!; next++) rows.push(base.size + next);
    start[place + 1] = rows.length;
  }
  return { start, rows };
};

/** A rollup with the cells that were made anew in the place of its own; those of places × segments of `made`. */
export const mergeRollup = (base: Rollup, part: Rollup, made: Cells): Rollup => {
  const { start, rows } = mergedRows(base, part, made);
  const merged = <T extends Column>(ours: T, theirs: T): T => {
    const column = new (ours.constructor as new (size: number) => T)(rows.length);
    rows.forEach((row, i) => {
      column[i] = row < base.size ? ours[row]! : theirs[row - base.size]!;
    });
    return column;
  };
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
