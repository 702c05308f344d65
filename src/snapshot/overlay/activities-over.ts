import type { Pieces } from '../../pieces/pieces.js';
import { liesIn } from '../ask/containment.js';
import { positionsByValue } from '../tables/adjacency.js';
import { extended, gathered, numbersTo } from '../tables/columns.js';
import { type ActivityTable, none, type Snapshot } from '../tables/snapshot.js';
import { noWords } from '../tables/texts/word-texts.js';
import type { SupposedActivity, SupposedChanges } from './changes.js';

/** Lists the rows that stay: all but those of leaving enterprises whose own place lies in the place. */
const keptRows = ({ activities, places }: Snapshot, { place, leave }: SupposedChanges): Int32Array => {
  if (leave.length === 0) return numbersTo(activities.size);
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

type Numbers = Int32Array | Float64Array | Uint8Array;

/** Value of an added activity in each column that has the same for all. */
const ofAdded = { place: none, estimated: 0, sampled: 1, date: 0 } as const;

/**
 * Overlays the activities. Shares stay as they were: an enterprise that gives up a branch does not do more elsewhere.
 */
export const activitiesOver = function* (
  snapshot: Snapshot,
  changes: SupposedChanges,
): Pieces<ActivityTable> {
  const { activities, enterprises, segments } = snapshot;
  const staying = keptRows(snapshot, changes);
  const added = newRows(snapshot, changes);
  yield;
  const behind = <T extends Numbers>(column: T, more: readonly number[]): T =>
    extended(gathered(column, staying), more);
  const keys = {
    enterprise: behind(
      activities.enterprise,
      added.map((one) => one.enterprise),
    ),
    segment: behind(
      activities.segment,
      added.map((one) => one.segment),
    ),
  };
  yield;
  const order = orderOf(keys, staying.length);
  yield;
  // Rows of the snapshot in the new order, and beyond its size those that are added.
  const rows = gathered(
    extended(
      staying,
      added.map((_, i) => activities.size + i),
    ),
    order,
  );
  const joined = <T extends Numbers>(column: T, more: readonly number[]): T =>
    gathered(extended(column, more), rows);
  const alike = (name: keyof typeof ofAdded): readonly number[] => added.map(() => ofAdded[name]);
  yield;
  const [enterprise, segment] = [gathered(keys.enterprise, order), gathered(keys.segment, order)];
  yield;
  const [place, date] = [joined(activities.place, alike('place')), joined(activities.date, alike('date'))];
  yield;
  const share = joined(
    activities.share,
    added.map((one) => one.share),
  );
  yield;
  const estimated = joined(activities.estimated, alike('estimated'));
  const sampled = joined(activities.sampled, alike('sampled'));
  yield;
  const unsaid = noWords.followedByNone(added.length);
  const sources = yield* activities.sources.picked(unsaid, rows);
  yield;
  const sourceDates = yield* activities.sourceDates.picked(unsaid, rows);
  yield;
  const { start } = positionsByValue(enterprises.size + changes.settle.length, enterprise);
  return {
    ...{ size: enterprise.length, enterprise, segment, place, share, estimated, sampled, date },
    ...{ sources, sourceDates, start, ofSegment: positionsByValue(segments.size, segment) },
  };
};
