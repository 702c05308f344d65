import type { Adjacency } from './adjacency.js';
import { buildActivities } from './build-activities.js';
import { type EnterpriseColumns, pickedEnterprises } from './enterprise-columns.js';
import { enterpriseOrder } from './enterprise-order.js';
import type { IdRows } from './id-rows.js';
import { type ActivityTable, type EnterpriseTable, none, type PlaceTable } from './image.js';
import type { KnownOfEnterprises } from './known-of-enterprises.js';
import { listsOfPairs, renumberedPairs } from './pairs.js';

/** What an image holds of enterprises. */
export interface EnterpriseTables {
  readonly enterprises: EnterpriseTable;
  readonly activities: ActivityTable;
  readonly sites: Adjacency;
}

/** Row by position; `none` for those that have none. */
const rowsOf = (order: Int32Array, positions: number): Int32Array => {
  const rows = new Int32Array(positions).fill(none);
  for (let row = 0; row < order.length; row++) rows[order[row]!] = row;
  return rows;
};

const itself = (size: number): Int32Array => new Int32Array(size).map((_, i) => i);

/** Who is known and not gone, each in its row, whatever the order in which they came. */
export const enterpriseTables = (
  known: KnownOfEnterprises,
  places: PlaceTable,
  segments: number,
  idRows: (columns: EnterpriseColumns, rowOf: Int32Array) => IdRows,
  gone?: Uint8Array,
): EnterpriseTables => {
  const order = enterpriseOrder(known.enterprises, places.regionCount, gone);
  const size = order.length;
  const rowOf = rowsOf(order, known.enterprises.ids.length);
  const columns = pickedEnterprises(known.enterprises, order);
  const suppliers = listsOfPairs(size, size, renumberedPairs(known.supplies, rowOf, rowOf));
  const sites = renumberedPairs(known.sites, rowOf, itself(places.size));
  return {
    enterprises: { size, ...columns, rowOf: idRows(columns, rowOf), suppliers },
    activities: buildActivities(known.activities, rowOf, size, segments),
    sites: listsOfPairs(size, places.size, sites),
  };
};
