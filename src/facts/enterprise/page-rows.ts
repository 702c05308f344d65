import type { Position } from '../../geo/position.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { EnterpriseFilter, EnterpriseOrder } from './enterprise-filter.input.js';
import { distanceFrom, type Measures, pointOf, type RowOrder, rowOrder } from './enterprise-order.js';
import { firstInOrder } from './first-in-order.js';
import { nearestRows } from './nearest-rows.js';

/** Order of a list, with the measures of its rows that the order needs. */
export interface OrderedList extends Measures {
  readonly order: RowOrder;
  /** Point of a list that is nearest first; undefined in any other order. */
  readonly nearestTo?: Position;
}

interface Asked {
  readonly filter: EnterpriseFilter;
  readonly orderBy?: EnterpriseOrder;
  readonly scores?: ReadonlyMap<string, number>;
}

/** Reads the order asked for. Throws InputError where it lacks its point or its text. */
export const orderedList = (snapshot: Snapshot, { filter, orderBy, scores }: Asked): OrderedList => {
  const point = pointOf(filter, orderBy);
  const measures: Measures = { distance: point && distanceFrom(snapshot, point), scores };
  const order = rowOrder(snapshot, orderBy, measures);
  return { ...measures, order, nearestTo: orderBy?.field === 'DISTANCE' ? point : undefined };
};

/** Next rows of a list, in its order, after a given row. */
export const pageRows = (
  snapshot: Snapshot,
  rows: readonly number[],
  { order, nearestTo, distance }: OrderedList,
  count: number,
  after?: number,
): readonly number[] => {
  const last = after === undefined ? undefined : { row: after, distanceKm: distance?.(after) ?? Number.NaN };
  const near = nearestTo ? nearestRows(snapshot, rows, { from: nearestTo, order, count, after: last }) : rows;
  const due = after === undefined ? near : near.filter((row) => order(row, after) > 0);
  return firstInOrder(due, order, count);
};
