import type { PresenceMatrix } from './presence-matrix.js';

/** Segments of M by rising ubiquity: a segment's position in this order is its rank. */
export interface UbiquityOrder {
  readonly places: number;
  /** Segment by rank; ties by segment number. */
  readonly segmentAt: Int32Array;
  /** Places of the segment at rank r: placeOf[rankStart[r] .. rankStart[r+1]]. */
  readonly rankStart: Int32Array;
  readonly placeOf: Int32Array;
}

/** Orders the segments of M by ubiquity k_s: O(ones of M + segments·log segments). */
export function ubiquityOrder({
  places,
  segments,
  segmentStart,
  placeOf: from,
}: PresenceMatrix): UbiquityOrder {
  const size = (s: number) => segmentStart[s + 1]! - segmentStart[s]!;
  const segmentAt = Int32Array.from({ length: segments }, (_, s) => s).sort(
    (a, b) => size(a) - size(b) || a - b,
  );
  const rankStart = new Int32Array(segments + 1);
  const placeOf = new Int32Array(from.length);
  segmentAt.forEach((s, rank) => {
    placeOf.set(from.subarray(segmentStart[s]!, segmentStart[s + 1]!), rankStart[rank]!);
    rankStart[rank + 1] = rankStart[rank]! + size(s);
  });
  return { places, segmentAt, rankStart, placeOf };
}
