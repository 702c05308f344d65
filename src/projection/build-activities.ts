import { adjacencyOf } from './adjacency.js';
import {
  type ActivityTable,
  type EnterpriseTable,
  none,
  type PlaceTable,
  type SegmentTable,
} from './image.js';
import type { ImageRows } from './image-rows.js';

/** Activities of one enterprise as `[segment, share or NaN]`; what no source gives is 1/k, split over a segment’s rows. */
const fillShares = (segment: Int32Array, share: Float64Array, from: number, to: number): void => {
  const rowsOf = new Map<number, number>();
  const unstated = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const one = segment[i] as number;
    rowsOf.set(one, (rowsOf.get(one) ?? 0) + 1);
    if (Number.isNaN(share[i])) unstated.set(one, (unstated.get(one) ?? 0) + 1);
  }
  for (let i = from; i < to; i++) {
    if (Number.isNaN(share[i])) share[i] = 1 / rowsOf.size / (unstated.get(segment[i] as number) as number);
  }
};

interface Keyed {
  readonly enterprise: number;
  readonly segment: number;
  readonly place: number;
  readonly share: number;
  readonly estimated: boolean;
}

const keyed = (
  rows: ImageRows['activities'],
  enterprises: EnterpriseTable,
  segments: SegmentTable,
  places: PlaceTable,
): Keyed[] =>
  rows
    .map((row) => ({
      enterprise: enterprises.rowOf.get(row.enterprise) ?? none,
      segment: segments.rowOf.get(row.segment) ?? none,
      place: row.at === '' ? none : (places.rowOf.get(row.at) ?? none),
      share: row.share ?? Number.NaN,
      estimated: row.estimated === true,
    }))
    .filter((row) => row.enterprise !== none && row.segment !== none)
    .sort((a, b) => a.enterprise - b.enterprise || a.segment - b.segment || a.place - b.place);

const startsOf = (rows: readonly Keyed[], enterprises: number): Int32Array => {
  const start = new Int32Array(enterprises + 1);
  for (const { enterprise } of rows) start[enterprise + 1]!++;
  for (let row = 0; row < enterprises; row++) start[row + 1]! += start[row]!;
  return start;
};

export const buildActivities = (
  { activities }: ImageRows,
  enterprises: EnterpriseTable,
  segments: SegmentTable,
  places: PlaceTable,
): ActivityTable => {
  const rows = keyed(activities, enterprises, segments, places);
  const start = startsOf(rows, enterprises.size);
  const segment = Int32Array.from(rows, (row) => row.segment);
  const share = Float64Array.from(rows, (row) => row.share);
  for (let row = 0; row < enterprises.size; row++) {
    if (start[row + 1]! > start[row]!) fillShares(segment, share, start[row]!, start[row + 1]!);
  }
  return {
    size: rows.length,
    enterprise: Int32Array.from(rows, (row) => row.enterprise),
    segment,
    place: Int32Array.from(rows, (row) => row.place),
    share,
    estimated: Uint8Array.from(rows, (row) => (row.estimated ? 1 : 0)),
    start,
    ofSegment: adjacencyOf(
      segments.size,
      segment,
      rows.map((_, index) => index),
    ),
  };
};
