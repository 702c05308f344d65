import { positionsByValue } from '../adjacency.js';
import { extended, gathered, numbersTo } from '../columns.js';
import { liesIn } from '../containment.js';
import { type ActivityTable, type Image, none } from '../image.js';
import type { Changes } from './changes.js';

/** Rows that stay: all but those of who leaves whose own place lies in the place. */
const keptRows = ({ activities, places }: Image, { place, leave }: Changes): Int32Array => {
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

/** By enterprise, then segment, as in every image. */
const newRows = ({ enterprises }: Image, { settle }: Changes): NewRow[] =>
  settle.flatMap(({ activities }, i) =>
    [...activities]
      .sort((a, b) => a.segment - b.segment)
      .map((one) => ({ ...one, enterprise: enterprises.size + i })),
  );

/** Shares stay as they were: who gives up a branch does not do more elsewhere. */
export const overlayActivities = (image: Image, changes: Changes): ActivityTable => {
  const { activities, enterprises, segments } = image;
  const kept = keptRows(image, changes);
  const added = newRows(image, changes);
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
