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

/**
 * Finds the ids of enterprises that worked in any of the given segments or had a place of their own among the given
 * places.
 */
const workedAt = (
  { activities, enterprises }: Snapshot,
  segments: ReadonlySet<number>,
  places: ReadonlySet<number>,
): string[] => {
  if (segments.size === 0 && places.size === 0) return [];
  const ids: string[] = [];
  for (let i = 0; i < activities.size; i++)
    if (segments.has(activities.segment[i]!) || places.has(activities.place[i]!))
      ids.push(enterprises.ids.at(activities.enterprise[i]!));
  return ids;
};

/**
 * Finds the ids of enterprises whose facts changed with the frame: a segment went, which gives their other activities
 * larger shares, or a place came or went that an activity of theirs names.
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
