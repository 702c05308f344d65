import { MethodError } from '../number/method-error.js';

/** Matrix M of 0 and 1 by its ones, both ways: segments of each place and places of each segment, each ascending. */
export interface PresenceMatrix {
  readonly places: number;
  readonly segments: number;
  /** Segments of place c: segmentOf[placeStart[c] .. placeStart[c+1]]. */
  readonly placeStart: Int32Array;
  readonly segmentOf: Int32Array;
  /** Places of segment s: placeOf[segmentStart[s] .. segmentStart[s+1]]. */
  readonly segmentStart: Int32Array;
  readonly placeOf: Int32Array;
}

function transpose(segments: number, placeStart: Int32Array, segmentOf: Int32Array) {
  const segmentStart = new Int32Array(segments + 1);
  for (const segment of segmentOf) segmentStart[segment + 1]!++;
  for (let s = 0; s < segments; s++) segmentStart[s + 1]! += segmentStart[s]!;
  const next = segmentStart.slice();
  const placeOf = new Int32Array(segmentOf.length);
  for (let place = 0; place + 1 < placeStart.length; place++) {
    for (let i = placeStart[place]!; i < placeStart[place + 1]!; i++) {
      placeOf[next[segmentOf[i]!]!++] = place;
    }
  }
  return { segmentStart, placeOf };
}

function checkRow(row: ArrayLike<number>, place: number, segments: number): void {
  for (let i = 0; i < row.length; i++) {
    const segment = row[i]!;
    if (
      Number.isInteger(segment) &&
      segment >= 0 &&
      segment < segments &&
      (i === 0 || segment > row[i - 1]!)
    ) {
      continue;
    }
    throw new MethodError('UNSORTED', `segments of place ${place}`, `${segment} at position ${i}`, {
      zh: `0到${segments - 1}之间、严格递增的整数`,
      en: `whole numbers from 0 to ${segments - 1}, strictly ascending`,
    });
  }
}

/**
 * Makes M from the segments that each place has, ascending and without repetition.
 * Throws UNSORTED for a row that is out of order or names a segment outside 0 .. segments − 1.
 */
export function presenceMatrix(segments: number, rows: readonly ArrayLike<number>[]): PresenceMatrix {
  const placeStart = new Int32Array(rows.length + 1);
  rows.forEach((row, place) => {
    checkRow(row, place, segments);
    placeStart[place + 1] = placeStart[place]! + row.length;
  });
  const segmentOf = new Int32Array(placeStart[rows.length]!);
  rows.forEach((row, place) => {
    segmentOf.set(row, placeStart[place]!);
  });
  return {
    places: rows.length,
    segments,
    placeStart,
    segmentOf,
    ...transpose(segments, placeStart, segmentOf),
  };
}
