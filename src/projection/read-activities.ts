import type { ProjectionActivitiesRow } from '../../cypher/queries.gen.js';
import { type ActivityColumns, ownPlaces } from './activity-columns.js';
import { none, type PlaceTable, type SegmentTable } from './image.js';
import type { ImageRows } from './image-rows.js';

/** Activities as they were read, in any order. */
export interface ReadActivities {
  /** Position of the enterprise; `none` where it is not known. */
  readonly owner: Int32Array;
  readonly columns: ActivityColumns;
  readonly dates: readonly (string | null)[];
}

export interface Frame {
  readonly places: PlaceTable;
  readonly segments: SegmentTable;
}

type PositionOf = (id: string) => number;

/** Activities one by one. */
export const activitiesOfRows = (
  rows: ImageRows['activities'],
  { places, segments }: Frame,
  positionOf: PositionOf,
): ReadActivities => ({
  owner: Int32Array.from(rows, ({ enterprise }) => positionOf(enterprise)),
  columns: {
    segment: Int32Array.from(rows, ({ segment }) => segments.rowOf.get(segment) ?? none),
    place: ownPlaces(
      rows.map(({ at }) => at),
      places,
    ),
    share: Float64Array.from(rows, ({ share }) => share ?? Number.NaN),
    estimated: Uint8Array.from(rows, ({ estimated }) => (estimated ? 1 : 0)),
  },
  dates: rows.map(({ asOf }) => asOf),
});

/** Activities as lists of each segment; a share below 0 and an empty date are none. */
export const activitiesOfLists = (
  lists: readonly ProjectionActivitiesRow[],
  { places, segments }: Frame,
  positionOf: PositionOf,
): ReadActivities => {
  const size = lists.reduce((sum, { enterprises }) => sum + enterprises.length, 0);
  const owner = new Int32Array(size);
  const segment = new Int32Array(size);
  let from = 0;
  for (const list of lists) {
    segment.fill(segments.rowOf.get(list.segment) ?? none, from, from + list.enterprises.length);
    for (const id of list.enterprises) owner[from++] = positionOf(id);
  }
  const all = <T>(pick: (list: ProjectionActivitiesRow) => readonly T[]): T[] => lists.flatMap(pick);
  return {
    owner,
    columns: {
      segment,
      place: ownPlaces(
        all((list) => list.places),
        places,
      ),
      share: Float64Array.from(
        all((list) => list.shares),
        (share) => (share < 0 ? Number.NaN : share),
      ),
      estimated: Uint8Array.from(
        all((list) => list.estimated),
        (estimated) => (estimated ? 1 : 0),
      ),
    },
    dates: all((list) => list.dates).map((date) => (date === '' ? null : date)),
  };
};
