import { none, type PlaceTable, type SegmentTable } from './image.js';
import type { ImageRows } from './image-rows.js';

type ActivityRow = ImageRows['activities'][number];

/** What activities are, in any order, apart from whose they are. */
export interface ActivityColumns {
  /** `none` where it is not in the graph: then the activity is none. */
  readonly segment: Int32Array;
  /** The own place; `none` at the seat; below it, by their texts, where a place is not in the graph. */
  readonly place: Int32Array;
  /** NaN where no source gives it. */
  readonly share: Float64Array;
  readonly estimated: Uint8Array;
}

/** Numbers below `none` for places that are not in the graph, so that the order of their rows is always the same. */
const strayPlaces = (rows: readonly ActivityRow[], { rowOf }: PlaceTable): ReadonlyMap<string, number> => {
  const strays = new Set<string>();
  for (const { at } of rows) if (at !== '' && !rowOf.has(at)) strays.add(at);
  return new Map([...strays].sort().map((at, i) => [at, none - 1 - i]));
};

const placeColumn = (rows: readonly ActivityRow[], places: PlaceTable): Int32Array => {
  const strays = strayPlaces(rows, places);
  const rowOf = (at: string): number => places.rowOf.get(at) ?? strays.get(at)!;
  return Int32Array.from(rows, ({ at }) => (at === '' ? none : rowOf(at)));
};

export const activityColumns = (
  rows: readonly ActivityRow[],
  segments: SegmentTable,
  places: PlaceTable,
): ActivityColumns => ({
  segment: Int32Array.from(rows, ({ segment }) => segments.rowOf.get(segment) ?? none),
  place: placeColumn(rows, places),
  share: Float64Array.from(rows, ({ share }) => share ?? Number.NaN),
  estimated: Uint8Array.from(rows, ({ estimated }) => (estimated ? 1 : 0)),
});

export const noActivities: ActivityColumns = {
  segment: new Int32Array(),
  place: new Int32Array(),
  share: new Float64Array(),
  estimated: new Uint8Array(),
};
