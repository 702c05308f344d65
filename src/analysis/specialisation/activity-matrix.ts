import { finite } from '../number/finite.js';
import { wholeNumber } from '../number/whole-number.js';

/** X[c,s] as compressed rows: place c holds entries rowStart[c] .. rowStart[c+1], segments ascending, values > 0. */
export interface ActivityMatrix {
  readonly places: number;
  readonly segments: number;
  readonly rowStart: Int32Array;
  readonly segment: Int32Array;
  readonly value: Float64Array;
}

/** Measured activity: place and segment are row and column numbers, value is in the unit of the measure. */
export interface ActivityCell {
  readonly place: number;
  readonly segment: number;
  readonly value: number;
}

function checkCell(cell: ActivityCell, places: number, segments: number): void {
  wholeNumber('place', cell.place, 0, places - 1);
  wholeNumber('segment', cell.segment, 0, segments - 1);
  finite('value', cell.value, 0);
}

function rowOf(cells: readonly ActivityCell[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { segment, value } of cells) {
    if (value > 0) sums.set(segment, (sums.get(segment) ?? 0) + value);
  }
  return sums;
}

/**
 * Makes X[c,s] from cells in any order; cells of the same place and segment add up, zeros are left out.
 * Throws OUT_OF_RANGE for a place or segment outside the matrix, NOT_FINITE or NEGATIVE for a value.
 */
export function activityMatrix(
  places: number,
  segments: number,
  cells: Iterable<ActivityCell>,
): ActivityMatrix {
  const byPlace: ActivityCell[][] = Array.from({ length: places }, () => []);
  for (const cell of cells) {
    checkCell(cell, places, segments);
    byPlace[cell.place]!.push(cell);
  }
  const rows = byPlace.map((row) => [...rowOf(row)].sort((a, b) => a[0] - b[0]));
  const rowStart = new Int32Array(places + 1);
  rows.forEach((row, place) => {
    rowStart[place + 1] = rowStart[place]! + row.length;
  });
  const segment = new Int32Array(rowStart[places]!);
  const value = new Float64Array(rowStart[places]!);
  let at = 0;
  for (const row of rows) {
    for (const [column, sum] of row) {
      segment[at] = column;
      value[at++] = sum;
    }
  }
  return { places, segments, rowStart, segment, value };
}
