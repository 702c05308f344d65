import { adjacencyOf } from './adjacency.js';
import {
  type ActivityTable,
  type EnterpriseTable,
  none,
  type PlaceTable,
  type SegmentTable,
} from './image.js';
import type { ImageRows } from './image-rows.js';

type ActivityRow = ImageRows['activities'][number];

interface Keys {
  readonly enterprise: Int32Array;
  readonly segment: Int32Array;
  readonly place: Int32Array;
}

/** Table rows of what each activity names; an own place that is not in the graph counts as none. */
const keysOf = (
  rows: readonly ActivityRow[],
  enterprises: EnterpriseTable,
  segments: SegmentTable,
  places: PlaceTable,
): Keys => {
  const keys = {
    enterprise: new Int32Array(rows.length),
    segment: new Int32Array(rows.length),
    place: new Int32Array(rows.length),
  };
  for (let i = 0; i < rows.length; i++) {
    const { enterprise, segment, at } = rows[i]!;
    keys.enterprise[i] = enterprises.rowOf.get(enterprise) ?? none;
    keys.segment[i] = segments.rowOf.get(segment) ?? none;
    keys.place[i] = at === '' ? none : (places.rowOf.get(at) ?? none);
  }
  return keys;
};

/** Positions of the rows that name an enterprise and a segment of the graph: by enterprise, segment, own place. */
const inOrder = ({ enterprise, segment, place }: Keys, enterprises: number) => {
  const known: number[] = [];
  for (let i = 0; i < enterprise.length; i++)
    if (enterprise[i] !== none && segment[i] !== none) known.push(i);
  const { start, items } = adjacencyOf(
    enterprises,
    known.map((i) => enterprise[i]!),
    known,
  );
  for (let row = 0; row < enterprises; row++) {
    if (start[row + 1]! - start[row]! < 2) continue;
    items
      .subarray(start[row], start[row + 1])
      .sort((a, b) => segment[a]! - segment[b]! || place[a]! - place[b]!);
  }
  return { start, order: items };
};

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

const pick = (column: Int32Array, order: Int32Array): Int32Array => {
  const picked = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) picked[i] = column[order[i]!]!;
  return picked;
};

export const buildActivities = (
  { activities }: ImageRows,
  enterprises: EnterpriseTable,
  segments: SegmentTable,
  places: PlaceTable,
): ActivityTable => {
  const keys = keysOf(activities, enterprises, segments, places);
  const { start, order } = inOrder(keys, enterprises.size);
  const segment = pick(keys.segment, order);
  const share = new Float64Array(order.length);
  const estimated = new Uint8Array(order.length);
  for (let i = 0; i < order.length; i++) {
    share[i] = activities[order[i]!]!.share ?? Number.NaN;
    estimated[i] = activities[order[i]!]!.estimated ? 1 : 0;
  }
  for (let row = 0; row < enterprises.size; row++) fillShares(segment, share, start[row]!, start[row + 1]!);
  return {
    size: order.length,
    enterprise: pick(keys.enterprise, order),
    segment,
    place: pick(keys.place, order),
    share,
    estimated,
    start,
    ofSegment: adjacencyOf(
      segments.size,
      segment,
      order.map((_, row) => row),
    ),
  };
};
