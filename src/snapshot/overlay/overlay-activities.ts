import { liesIn } from '../ask/containment.js';
import { positionsByValue } from '../tables/adjacency.js';
import { extended, gathered, numbersTo } from '../tables/columns.js';
import { type ActivityTable, none, type Snapshot } from '../tables/snapshot.js';
import type { SupposedActivity, SupposedChanges } from './changes.js';

/** Lists the rows that stay: all but those of leaving enterprises whose own place lies in the place. */
const keptRows = ({ activities, places }: Snapshot, { place, leave }: SupposedChanges): Int32Array => {
  const leaving = new Set(leave);
  const goes = (row: number): boolean =>
    leaving.has(activities.enterprise[row]!) && liesIn(places, activities.place[row]!, place);
  return numbersTo(activities.size).filter((row) => !goes(row));
};

/** Lists the new rows by enterprise, then segment, as in every snapshot. */
const newRows = ({ enterprises }: Snapshot, { settle, begin = [] }: SupposedChanges): SupposedActivity[] =>
  [
    ...begin,
    ...settle.flatMap(({ activities }, i) =>
      activities.map((activity) => ({ ...activity, enterprise: enterprises.size + i })),
    ),
  ].sort((a, b) => a.enterprise - b.enterprise || a.segment - b.segment);

/** Order that merges two runs of rows, of which the first ends at `middle`. */
const mergedOrder = (
  size: number,
  middle: number,
  precedes: (a: number, b: number) => boolean,
): Int32Array => {
  const order = new Int32Array(size);
  let [left, right] = [0, middle];
  for (let at = 0; at < size; at++)
    order[at] = right < size && (left === middle || precedes(right, left)) ? right++ : left++;
  return order;
};

/** Order of the rows that stay and the new rows behind them, by enterprise, then segment. */
const orderOf = (
  { enterprise, segment }: Pick<ActivityTable, 'enterprise' | 'segment'>,
  staying: number,
): Int32Array =>
  mergedOrder(
    enterprise.length,
    staying,
    (a, b) =>
      enterprise[a]! < enterprise[b]! || (enterprise[a] === enterprise[b] && segment[a]! < segment[b]!),
  );

/**
 * Overlays the activities. Shares stay as they were: an enterprise that gives up a branch does not do more elsewhere.
 */
export const overlayActivities = (snapshot: Snapshot, changes: SupposedChanges): ActivityTable => {
  const { activities, enterprises, segments } = snapshot;
  const staying = keptRows(snapshot, changes);
  const added = newRows(snapshot, changes);
  const behind = <T extends Int32Array | Float64Array | Uint8Array>(column: T, more: readonly number[]): T =>
    extended(gathered(column, staying), more);
  const keys = {
    enterprise: behind(
      activities.enterprise,
      added.map(({ enterprise }) => enterprise),
    ),
    segment: behind(
      activities.segment,
      added.map(({ segment }) => segment),
    ),
  };
  const order = orderOf(keys, staying.length);
  const joined = <T extends Int32Array | Float64Array | Uint8Array>(column: T, more: readonly number[]): T =>
    gathered(behind(column, more), order);
  const texts = (list: readonly (string | null)[]): (string | null)[] =>
    Array.from(order, (row) => (row < staying.length ? list[staying[row]!]! : null));
  const enterprise = gathered(keys.enterprise, order);
  const segment = gathered(keys.segment, order);
  return {
    size: enterprise.length,
    enterprise,
    segment,
    place: joined(
      activities.place,
      added.map(() => none),
    ),
    share: joined(
      activities.share,
      added.map(({ share }) => share),
    ),
    estimated: joined(
      activities.estimated,
      added.map(() => 0),
    ),
    sampled: joined(
      activities.sampled,
      added.map(() => 1),
    ),
    date: joined(
      activities.date,
      added.map(() => 0),
    ),
    sources: texts(activities.sources),
    sourceDates: texts(activities.sourceDates),
    start: positionsByValue(enterprises.size + changes.settle.length, enterprise).start,
    ofSegment: positionsByValue(segments.size, segment),
  };
};
