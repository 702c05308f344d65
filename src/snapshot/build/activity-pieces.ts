import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';
import type { ActivityColumns } from '../tables/activity-columns.js';
import { type Adjacency, positionPieces } from '../tables/adjacency.js';
import { gatheredOf } from '../tables/columns.js';
import { type ActivityTable, none } from '../tables/snapshot.js';

/** Enterprises after which others may be let in. */
const rowsAtOnce = 50_000;

/** Activities with their enterprises. */
export interface KnownActivities {
  readonly columns: ActivityColumns;
  /** Positions of each enterprise’s activities, in the order of rows. */
  readonly ofEnterprise: Adjacency;
}

/** Rows of one segment within an enterprise’s interval: the end of the run that begins at `from`. */
const runEnd = (segment: Int32Array, from: number, to: number): number => {
  let end = from + 1;
  while (end < to && segment[end] === segment[from]) end++;
  return end;
};

/** What no source gives is 1/k over the k segments of an enterprise, split over a segment’s rows without a share. */
const fillShares = (segment: Int32Array, share: Float64Array, from: number, to: number): void => {
  let segments = 0;
  for (let i = from; i < to; i = runEnd(segment, i, to)) segments++;
  for (let i = from; i < to; ) {
    const end = runEnd(segment, i, to);
    let unstated = 0;
    for (let row = i; row < end; row++) if (Number.isNaN(share[row])) unstated++;
    for (; i < end; i++) if (Number.isNaN(share[i])) share[i] = 1 / segments / unstated;
  }
};

/** Enterprise row and position of each activity, in order; positions of the second go on after the first. */
const inOrder = function* (first: KnownActivities, second: KnownActivities, order: Int32Array) {
  const most = first.ofEnterprise.items.length + second.ofEnterprise.items.length;
  const [enterprise, positions] = [new Int32Array(most), new Int32Array(most)];
  const start = new Int32Array(order.length + 1);
  const [enterprises, activities] = [first.ofEnterprise.start.length - 1, first.columns.segment.length];
  let size = 0;
  for (let row = 0; row < order.length; row++) {
    if (row % rowsAtOnce === rowsAtOnce - 1) yield;
    const isFirst = order[row]! < enterprises;
    const lists = isFirst ? first.ofEnterprise : second.ofEnterprise;
    const at = isFirst ? order[row]! : order[row]! - enterprises;
    for (let i = lists.start[at]!; i < lists.start[at + 1]!; i++) {
      enterprise[size] = row;
      positions[size++] = isFirst ? lists.items[i]! : lists.items[i]! + activities;
    }
    start[row + 1] = size;
  }
  return { enterprise: enterprise.subarray(0, size), positions: positions.subarray(0, size), start };
};

/**
 * Builds the table of activities in the order of the enterprises’ rows; those of the second go on after the first.
 */
export const activityPieces = function* (
  first: KnownActivities,
  second: KnownActivities,
  order: Int32Array,
  segments: number,
): Pieces<ActivityTable> {
  const { enterprise, positions, start } = yield* inOrder(first, second, order);
  const gathered = <T extends Int32Array | Float64Array | Uint8Array>(
    pick: (of: ActivityColumns) => T,
  ): Pieces<T> => gatheredOf(pick(first.columns), pick(second.columns), positions);
  yield;
  const segment = yield* gathered((of) => of.segment);
  yield;
  const share = yield* gathered((of) => of.share);
  yield;
  const place = yield* gathered((of) => of.place);
  yield;
  for (let row = 0; row < order.length; row++) {
    fillShares(segment, share, start[row]!, start[row + 1]!);
    if (row % rowsAtOnce === rowsAtOnce - 1) yield;
  }
  yield;
  yield* inStretches(place.length, (from, to) => {
    for (let i = from; i < to; i++) if (place[i]! < none) place[i] = none;
  });
  const sources = yield* first.columns.sources.picked(second.columns.sources, positions);
  yield;
  const sourceDates = yield* first.columns.sourceDates.picked(second.columns.sourceDates, positions);
  yield;
  const estimated = yield* gathered((of) => of.estimated);
  yield;
  const sampled = yield* gathered((of) => of.sampled);
  yield;
  const date = yield* gathered((of) => of.date);
  yield;
  const ofSegment = yield* positionPieces(segments, segment);
  const size = positions.length;
  return {
    ...{ size, enterprise, segment, place, share, estimated, sampled, date },
    ...{ sources, sourceDates, start, ofSegment },
  };
};
