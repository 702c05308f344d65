import { diversity } from '../complexity/diversity.js';
import { type PresenceMatrix, presenceMatrix } from '../complexity/presence-matrix.js';
import { ubiquity } from '../complexity/ubiquity.js';

/** Matrix M without its empty rows and columns, and the numbers of these. */
export interface WithoutEmpty {
  readonly presence: PresenceMatrix;
  /** Old numbers of the rows and columns that stay. */
  readonly places: Int32Array;
  readonly segments: Int32Array;
  readonly emptyPlaces: Int32Array;
  readonly emptySegments: Int32Array;
}

function split(counts: Int32Array): [kept: Int32Array, empty: Int32Array] {
  const all = counts.map((_, i) => i);
  return [all.filter((i) => counts[i]! > 0), all.filter((i) => counts[i] === 0)];
}

/** Removes the places that have no segment and the segments that no place has. */
export function withoutEmpty(matrix: PresenceMatrix): WithoutEmpty {
  const [places, emptyPlaces] = split(diversity(matrix));
  const [segments, emptySegments] = split(ubiquity(matrix));
  const renumbered = new Int32Array(matrix.segments);
  segments.forEach((old, now) => {
    renumbered[old] = now;
  });
  const rows = Array.from(places, (place) =>
    matrix.segmentOf
      .subarray(matrix.placeStart[place]!, matrix.placeStart[place + 1]!)
      .map((s) => renumbered[s]!),
  );
  return { presence: presenceMatrix(segments.length, rows), places, segments, emptyPlaces, emptySegments };
}
