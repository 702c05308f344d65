import { liesIn } from '../ask/containment.js';
import { positionsByValue } from '../tables/adjacency.js';
import { extended, gathered, numbersTo } from '../tables/columns.js';
import { type ActivityTable, none, type Snapshot } from '../tables/snapshot.js';
import type { SupposedChanges } from './changes.js';

/** Lists the rows that stay: all but those of leaving enterprises whose own place lies in the place. */
const keptRows = ({ activities, places }: Snapshot, { place, leave }: SupposedChanges): Int32Array => {
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

/** Lists the new rows by enterprise, then segment, as in every snapshot. */
const newRows = ({ enterprises }: Snapshot, { settle }: SupposedChanges): NewRow[] =>
  settle.flatMap(({ activities }, i) =>
    [...activities]
      .sort((a, b) => a.segment - b.segment)
      .map((activity) => ({ ...activity, enterprise: enterprises.size + i })),
  );

/**
 * Overlays the activities. Shares stay as they were: an enterprise that gives up a branch does not do more elsewhere.
 */
export const overlayActivities = (snapshot: Snapshot, changes: SupposedChanges): ActivityTable => {
  const { activities, enterprises, segments } = snapshot;
  const staying = keptRows(snapshot, changes);
  const added = newRows(snapshot, changes);
  const joined = <T extends Int32Array | Float64Array | Uint8Array>(column: T, more: readonly number[]): T =>
    extended(gathered(column, staying), more);
  const enterprise = joined(
    activities.enterprise,
    added.map(({ enterprise }) => enterprise),
  );
  const segment = joined(
    activities.segment,
    added.map(({ segment }) => segment),
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
    start: positionsByValue(enterprises.size + changes.settle.length, enterprise).start,
    ofSegment: positionsByValue(segments.size, segment),
  };
};
