import { extended } from './columns.js';
import { none, type PlaceTable, type SegmentTable } from './image.js';
import type { ImageRows } from './image-rows.js';

type ActivityRow = ImageRows['activities'][number];

/** Activities in any order. */
export interface ActivityColumns {
  /** Position of the enterprise; `none` where it is not known. */
  readonly enterprise: Int32Array;
  readonly segment: Int32Array;
  /** The own place; `none` at the seat, and where the place is not in the graph. */
  readonly place: Int32Array;
  /** NaN where no source gives it. */
  readonly share: Float64Array;
  readonly estimated: Uint8Array;
}

export const activityColumns = (
  rows: readonly ActivityRow[],
  positionOf: (id: string) => number,
  segments: SegmentTable,
  places: PlaceTable,
): ActivityColumns => ({
  enterprise: Int32Array.from(rows, ({ enterprise }) => positionOf(enterprise)),
  segment: Int32Array.from(rows, ({ segment }) => segments.rowOf.get(segment) ?? none),
  place: Int32Array.from(rows, ({ at }) => (at === '' ? none : (places.rowOf.get(at) ?? none))),
  share: Float64Array.from(rows, ({ share }) => share ?? Number.NaN),
  estimated: Uint8Array.from(rows, ({ estimated }) => (estimated ? 1 : 0)),
});

/** Those of the one, then those of the other. */
export const joinedActivities = (a: ActivityColumns, b: ActivityColumns): ActivityColumns => ({
  enterprise: extended(a.enterprise, b.enterprise),
  segment: extended(a.segment, b.segment),
  place: extended(a.place, b.place),
  share: extended(a.share, b.share),
  estimated: extended(a.estimated, b.estimated),
});
