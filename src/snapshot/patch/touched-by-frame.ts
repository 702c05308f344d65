import { enterprisesWorkingAt } from '../../../cypher/queries.gen.js';
import type { Store } from '../../store/store.js';
import type { FrameRows } from '../tables/graph-rows.js';
import type { Snapshot } from '../tables/snapshot.js';

const keysOf = ({ regions, parks }: FrameRows): string[] => [
  ...regions.map(({ code }) => `REGION:${code}`),
  ...parks.map(({ code }) => `PARK:${code}`),
];

/** Rows whose keys are no longer there. */
const gone = (rowOf: ReadonlyMap<string, number>, keys: Iterable<string>): Set<number> => {
  const left = new Map(rowOf);
  for (const key of keys) left.delete(key);
  return new Set(left.values());
};

/** Ids of enterprises of the snapshot that worked in one of these segments or at one of these places of their own. */
const workedAt = (
  { activities, enterprises }: Snapshot,
  segments: ReadonlySet<number>,
  places: ReadonlySet<number>,
): string[] => {
  if (segments.size === 0 && places.size === 0) return [];
  const ids: string[] = [];
  for (let i = 0; i < activities.size; i++)
    if (segments.has(activities.segment[i]!) || places.has(activities.place[i]!))
      ids.push(enterprises.ids[activities.enterprise[i]!]!);
  return ids;
};

/**
 * Ids of enterprises that are not what they were since a segment went, which gives their other activities more of
 * them, or since a place came or went that an activity of theirs names.
 */
export const touchedByFrame = async (
  store: Store,
  snapshot: Snapshot,
  rows: FrameRows,
): Promise<string[]> => {
  const keys = keysOf(rows);
  const segments = gone(
    snapshot.segments.rowOf,
    rows.segments.map(({ code }) => code),
  );
  const come = keys.filter((key) => !snapshot.places.rowOf.has(key));
  const naming = come.length > 0 ? await store.run(enterprisesWorkingAt, { places: come }) : [];
  return [...workedAt(snapshot, segments, gone(snapshot.places.rowOf, keys)), ...naming.map(({ id }) => id)];
};
