import type { ActivityColumns } from './activity-columns.js';
import { activityOrder } from './activity-order.js';
import { adjacencyOf } from './adjacency.js';
import { gathered } from './columns.js';
import { type ActivityTable, none } from './image.js';

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

/** The table of activities whose enterprises have got their rows: `rowOf` by position, `none` where one is gone. */
export const buildActivities = (
  columns: ActivityColumns,
  rowOf: Int32Array,
  enterprises: number,
  segments: number,
): ActivityTable => {
  const enterprise = columns.enterprise.map((position) => (position === none ? none : rowOf[position]!));
  const { start, order } = activityOrder(columns, enterprise, enterprises);
  const segment = gathered(columns.segment, order);
  const share = gathered(columns.share, order);
  for (let row = 0; row < enterprises; row++) fillShares(segment, share, start[row]!, start[row + 1]!);
  return {
    size: order.length,
    enterprise: gathered(enterprise, order),
    segment,
    place: gathered(columns.place, order).map((place) => Math.max(place, none)),
    share,
    estimated: gathered(columns.estimated, order),
    start,
    ofSegment: adjacencyOf(
      segments,
      segment,
      order.map((_, row) => row),
    ),
  };
};
