import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { rowsOfSeed } from '../chain-gaps/random-rows.js';

const numberOf = (seed: number): ((n: number) => number) => {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
};

/** The rows whose ends are all there: what else a graph would lose with a node. */
const consistent = (rows: SnapshotRows): SnapshotRows => {
  const ids = new Set(rows.enterprises.map(({ id }) => id));
  const segments = new Set(rows.segments.map(({ code }) => code));
  const chains = new Set(rows.chains.map(({ code }) => code));
  const regions = new Set(rows.regions.map(({ code }) => code));
  const parks = new Set(rows.parks.map(({ code }) => code));
  const there = ({ region, park }: { region: string | null; park: string | null }): boolean =>
    park === null ? regions.has(region!) : parks.has(park);
  const ifThere = (known: ReadonlySet<string>, code: string | null) =>
    code !== null && known.has(code) ? code : null;
  return {
    ...rows,
    regions: rows.regions.map((one) => ({ ...one, parent: ifThere(regions, one.parent) })),
    parks: rows.parks.map((one) => ({ ...one, region: ifThere(regions, one.region) })),
    segments: rows.segments.map((one) => ({ ...one, parent: ifThere(segments, one.parent) })),
    links: rows.links.filter(({ from, to }) => segments.has(from) && segments.has(to)),
    memberships: rows.memberships.filter(({ chain, segment }) => chains.has(chain) && segments.has(segment)),
    enterprises: rows.enterprises.map((one) => ({
      ...one,
      region: ifThere(regions, one.region),
      park: ifThere(parks, one.park),
    })),
    activities: rows.activities.filter(
      ({ enterprise, segment }) => ids.has(enterprise) && segments.has(segment),
    ),
    sites: rows.sites.filter((one) => ids.has(one.enterprise) && there(one)),
    supplies: rows.supplies.filter(({ supplier, customer }) => ids.has(supplier) && ids.has(customer)),
    surveys: rows.surveys.filter((one) => chains.has(one.chain) && there(one)),
    statistics: {
      ...rows.statistics,
      outputs: rows.statistics.outputs.filter(there),
      ofSegments: rows.statistics.ofSegments.filter(({ segment }) => segments.has(segment)),
    },
  };
};

type Edit = (rows: SnapshotRows, below: (n: number) => number, other: SnapshotRows) => Partial<SnapshotRows>;

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at);
const some = <T>(list: readonly T[], below: (n: number) => number): T[] => list.filter(() => below(3) > 0);

/** A table of another graph, or fewer rows of one’s own: enterprises move, change, come, go and come back. */
const edits: readonly Edit[] = [
  ({ enterprises }, below) => ({ enterprises: without(enterprises, below(enterprises.length)) }),
  ({ enterprises }, _, other) => ({
    enterprises: [...new Map([...enterprises, ...other.enterprises].map((one) => [one.id, one])).values()],
  }),
  (_, below, other) => ({ activities: some(other.activities, below) }),
  ({ activities }, below) => ({ activities: some(activities, below) }),
  (_, __, { sites }) => ({ sites }),
  (_, __, { supplies }) => ({ supplies }),
  (_, __, { surveys }) => ({ surveys }),
  (_, __, { statistics }) => ({ statistics }),
  ({ segments }, below) => ({ segments: some(segments, below) }),
  (_, __, { segments, links, chains, memberships }) => ({ segments, links, chains, memberships }),
  (_, __, { regions, parks }) => ({ regions, parks }),
  ({ regions }, below) => ({ regions: without(regions, 1 + below(regions.length - 1)) }),
  ({ parks }, below) => ({ parks: without(parks, below(parks.length)) }),
  (_, __, other) => other,
];

/** The rows after an edit that the number chooses, at the next revision. */
export const someEdit = (rows: SnapshotRows, seed: number): SnapshotRows => {
  const below = numberOf(seed);
  const edit = edits[below(edits.length)]!;
  return consistent({
    ...rows,
    ...edit(rows, below, rowsOfSeed(seed)),
    revision: String(Number(rows.revision) + 1),
  });
};
