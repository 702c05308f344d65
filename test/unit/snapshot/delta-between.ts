import type { Delta } from '../../../src/snapshot/patch/delta.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';

type Tables = keyof SnapshotRows & ('enterprises' | 'activities' | 'sites' | 'supplies' | 'projects');

/** Who is named by a row of each table. */
const idsOf: { readonly [K in Tables]: (row: SnapshotRows[K][number]) => readonly string[] } = {
  enterprises: ({ id }) => [id],
  activities: ({ enterprise }) => [enterprise],
  sites: ({ enterprise }) => [enterprise],
  projects: ({ enterprise }) => [enterprise],
  supplies: ({ supplier, customer }) => [supplier, customer],
};

const text = (row: object): string => JSON.stringify(row);

/** Rows of the one that the other does not have. */
const missing = <T extends object>(rows: readonly T[], other: readonly T[]): T[] => {
  const known = new Set(other.map(text));
  return rows.filter((row) => !known.has(text(row)));
};

const touchedIn = <K extends Tables>(table: K, before: SnapshotRows, after: SnapshotRows): string[] => {
  const [a, b] = [before[table] as SnapshotRows[K][number][], after[table] as SnapshotRows[K][number][]];
  return [...missing<object>(a, b), ...missing<object>(b, a)].flatMap((row) => idsOf[table](row as never));
};

const namesOf = ({ segments, regions, parks }: SnapshotRows): Set<string> =>
  new Set([
    ...segments.map(({ code }) => code),
    ...regions.map(({ code }) => `REGION:${code}`),
    ...parks.map(({ code }) => `PARK:${code}`),
  ]);

/** Who works in a segment or at a place that comes or goes. */
const touchedByFrame = (before: SnapshotRows, after: SnapshotRows): string[] => {
  const [a, b] = [namesOf(before), namesOf(after)];
  const comesOrGoes = (name: string): boolean => a.has(name) !== b.has(name);
  return [...before.activities, ...after.activities, ...before.projects, ...after.projects]
    .filter(({ segment, at }) => comesOrGoes(segment) || comesOrGoes(at))
    .map(({ enterprise }) => enterprise);
};

const frameTables = ['regions', 'parks', 'segments', 'links', 'chains', 'memberships', 'leading'] as const;

/** What a journal of the edit and the graph after it would say. */
export const deltaBetween = (before: SnapshotRows, after: SnapshotRows): Delta => {
  const tables = Object.keys(idsOf) as Tables[];
  const edited = tables.flatMap((table) => touchedIn(table, before, after));
  const touched = [...new Set([...edited, ...touchedByFrame(before, after)])];
  const isTouched = (id: string): boolean => touched.includes(id);
  const hasFrame = frameTables.some((table) => text(before[table]) !== text(after[table]));
  return {
    revision: after.revision,
    ...(hasFrame ? { frame: after } : {}),
    ...(hasFrame || text(before.surveys) !== text(after.surveys) ? { surveys: after.surveys } : {}),
    ...(hasFrame || text(before.statistics) !== text(after.statistics)
      ? { statistics: after.statistics }
      : {}),
    touched,
    rows: {
      enterprises: after.enterprises.filter(({ id }) => isTouched(id)),
      activities: after.activities.filter(({ enterprise }) => isTouched(enterprise)),
      sites: after.sites.filter(({ enterprise }) => isTouched(enterprise)),
      supplies: after.supplies.filter(({ supplier, customer }) => isTouched(supplier) || isTouched(customer)),
      projects: after.projects.filter(({ enterprise }) => isTouched(enterprise)),
    },
  };
};
