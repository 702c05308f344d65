import { liesIn } from '../ask/containment.js';
import { positionsByValue } from '../tables/adjacency.js';
import { extended, gathered, numbersTo } from '../tables/columns.js';
import { type ActivityTable, none, type Snapshot } from '../tables/snapshot.js';
import type { Changes } from './changes.js';

/** Rows that stay: all but those of who leaves whose own place lies in the place. */
const keptRows = ({ activities, places }: Snapshot, { place, leave }: Changes): Int32Array => {
  const leaving = new Set(leave);
  const goes = (row: number): boolean =>
    leaving.has(activities.enterprise[row]!) && liesIn(places, activities.place[row]!, place);
  return numbersTo(activities.size).filter((row) => !goes(row));
};

interface NewRow {
  readonly enterprise: number;
  readonly segment: number;
  readonly share: number;
}

/** By enterprise, then segment, as in every snapshot. */
const newRows = ({ enterprises }: Snapshot, { settle }: Changes): NewRow[] =>
  settle.flatMap(({ activities }, i) =>
    [...activities]
      .sort((a, b) => a.segment - b.segment)
      .map((one) => ({ ...one, enterprise: enterprises.size + i })),
  );

/** Shares stay as they were: who gives up a branch does not do more elsewhere. */
export const overlayActivities = (snapshot: Snapshot, changes: Changes): ActivityTable => {
  const { activities, enterprises, segments } = snapshot;
  const kept = keptRows(snapshot, changes);
  const added = newRows(snapshot, changes);
  const joined = <T extends Int32Array | Float64Array | Uint8Array>(column: T, more: readonly number[]): T =>
    extended(gathered(column, kept), more);
  const enterprise = joined(
    activities.enterprise,
    added.map((one) => one.enterprise),
  );
  const segment = joined(
    activities.segment,
    added.map((one) => one.segment),
  );
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
      added.map((one) => one.share),
    ),
    estimated: joined(
      activities.estimated,
      added.map(() => 0),
    ),
    start: positionsByValue(enterprises.size + changes.settle.length, enterprise).start,
    ofSegment: positionsByValue(segments.size, segment),
  };
};
