import { isSeatedIn } from '../ask/containment.js';
import { extended } from '../tables/columns.js';
import { type EnterpriseTable, none, type Snapshot } from '../tables/snapshot.js';
import type { SupposedChanges } from './changes.js';
import { withEmptyLists } from './overlay-adjacency.js';

/** A seat in a park is in the park’s region too. */
const seatIn = ({ places }: Snapshot, place: number) =>
  place < places.regionCount ? { region: place, park: none } : { region: places.parent[place]!, park: place };

/**
 * Overlays the enterprises. Settlements come after all others, out of the order by region; a leaving enterprise has
 * no seat, and keeps its row.
 */
export const overlayEnterprises = (
  snapshot: Snapshot,
  { place, settle, leave }: SupposedChanges,
): EnterpriseTable => {
  const { enterprises } = snapshot;
  const each = (value: number): number[] => settle.map(() => value);
  const seat = seatIn(snapshot, place);
  const region = extended(enterprises.region, each(seat.region));
  const park = extended(enterprises.park, each(seat.park));
  for (const row of leave.filter((enterprise) => isSeatedIn(snapshot, enterprise, place))) {
    region[row] = none;
    park[row] = none;
  }
  return {
    size: enterprises.size + settle.length,
    ids: enterprises.ids.followedByNone(settle.length),
    names: enterprises.names.followedBy(settle.map(({ name }) => name)),
    usccs: enterprises.usccs.followedBy(settle.map(() => '')),
    rowOf: enterprises.rowOf,
    region,
    park,
    revenue: extended(
      enterprises.revenue,
      settle.map(({ revenue }) => revenue),
    ),
    employees: extended(
      enterprises.employees,
      settle.map(({ employees }) => employees),
    ),
    longitude: extended(enterprises.longitude, each(Number.NaN)),
    latitude: extended(enterprises.latitude, each(Number.NaN)),
    dates: enterprises.dates.followedByNone(settle.length),
    sources: enterprises.sources.followedByNone(settle.length),
    sourceDates: enterprises.sourceDates.followedByNone(settle.length),
    revenueYear: extended(enterprises.revenueYear, each(0)),
    precisions: enterprises.precisions.followedByNone(settle.length),
    estimated: extended(enterprises.estimated, each(1)),
    anchorUntil: extended(enterprises.anchorUntil, each(0)),
    suppliers: withEmptyLists(enterprises.suppliers, settle.length),
  };
};
