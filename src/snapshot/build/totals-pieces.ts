import type { Pieces } from '../../pieces/pieces.js';
import {
  type ActivityTable,
  type EnterpriseTable,
  none,
  type PlaceTable,
  type PlaceTotals,
} from '../tables/snapshot.js';
import { PlaceClosures } from './closures.js';

/** Activities after which others may be let in. */
const rowsAtOnce = 20_000;

const addKnown = (column: Float64Array, row: number, value: number): void => {
  if (!Number.isNaN(value)) column[row]! += value;
};

/** Sums activities by place, each once: in its own place, else at the seat, and in every place that contains it. */
export const totalsPieces = function* ({
  places,
  enterprises,
  activities,
}: {
  readonly places: PlaceTable;
  readonly enterprises: EnterpriseTable;
  readonly activities: ActivityTable;
}): Pieces<PlaceTotals> {
  const totals = {
    shares: new Float64Array(places.size),
    revenue: new Float64Array(places.size),
    employees: new Float64Array(places.size),
  };
  const closures = new PlaceClosures(places);
  for (let activity = 0; activity < activities.size; activity++) {
    if (activity % rowsAtOnce === rowsAtOnce - 1) yield;
    const enterprise = activities.enterprise[activity]!;
    const own = activities.place[activity]!;
    const share = activities.share[activity]!;
    for (const place of own === none ? closures.ofSeat(enterprises, enterprise) : closures.of(own)) {
      totals.shares[place]! += share;
      addKnown(totals.revenue, place, share * enterprises.revenue[enterprise]!);
      addKnown(totals.employees, place, share * enterprises.employees[enterprise]!);
    }
  }
  return totals;
};
