import type { Pieces } from '../../pieces/pieces.js';
import { isSeatedIn } from '../ask/containment.js';
import { extended } from '../tables/columns.js';
import { type EnterpriseTable, none, type Snapshot } from '../tables/snapshot.js';
import type { SupposedChanges } from './changes.js';
import { withEmptyLists } from './overlay-adjacency.js';

/** A seat in a park is in the park’s region too. */
const seatIn = ({ places }: Snapshot, place: number) =>
  place < places.regionCount ? { region: place, park: none } : { region: places.parent[place]!, park: place };

/** Regions and parks: those that leave have none. */
const seatsOver = (snapshot: Snapshot, { place, settle, leave }: SupposedChanges) => {
  const { enterprises } = snapshot;
  const each = (value: number): number[] => settle.map(() => value);
  const seat = seatIn(snapshot, place);
  const region = extended(enterprises.region, each(seat.region));
  const park = extended(enterprises.park, each(seat.park));
  for (const row of leave.filter((enterprise) => isSeatedIn(snapshot, enterprise, place))) {
    region[row] = none;
    park[row] = none;
  }
  return { region, park };
};

/** Measures as supposed, at no point. */
const measuresOver = function* ({ enterprises }: Snapshot, { settle }: SupposedChanges) {
  const nowhere = settle.map(() => Number.NaN);
  const revenue = extended(
    enterprises.revenue,
    settle.map((one) => one.revenue),
  );
  yield;
  const employees = extended(
    enterprises.employees,
    settle.map((one) => one.employees),
  );
  yield;
  const longitude = extended(enterprises.longitude, nowhere);
  yield;
  return { revenue, employees, longitude, latitude: extended(enterprises.latitude, nowhere) };
};

/**
 * Overlays the enterprises. Settlements come after all others, out of the order by region; a leaving enterprise has
 * no seat, and keeps its row.
 */
export const overlayEnterprises = function* (
  snapshot: Snapshot,
  changes: SupposedChanges,
): Pieces<EnterpriseTable> {
  const { enterprises } = snapshot;
  const { settle } = changes;
  const each = (value: number): number[] => settle.map(() => value);
  const seats = seatsOver(snapshot, changes);
  yield;
  const measures = yield* measuresOver(snapshot, changes);
  yield;
  const names = enterprises.names.followedBy(settle.map(({ name }) => name));
  const usccs = enterprises.usccs.followedBy(settle.map(() => ''));
  yield;
  return {
    ...{ ...seats, ...measures, names, usccs },
    size: enterprises.size + settle.length,
    ids: enterprises.ids.followedByNone(settle.length),
    rowOf: enterprises.rowOf,
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
