import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';
import { numbersTo } from '../tables/columns.js';
import type { DatedLists } from '../tables/dated-lists.js';
import { datedLists, joinedDatedPairs, renumberedDatedPairs } from '../tables/dated-pairs.js';
import { pickedEnterprises } from '../tables/enterprise-columns.js';
import { IdRows } from '../tables/id-rows.js';
import { joinedPairs, listsOfPairs, renumberedPairs } from '../tables/pairs.js';
import { type ActivityTable, type EnterpriseTable, none, type PlaceTable } from '../tables/snapshot.js';
import { activityPieces } from './activity-pieces.js';
import { mergedOrder } from './enterprise-order.js';
import { type KnownOfEnterprises, noEnterpriseFacts } from './known-of-enterprises.js';

/** Tables that a snapshot holds of enterprises. */
export interface EnterpriseTables {
  readonly enterprises: EnterpriseTable;
  readonly activities: ActivityTable;
  readonly sites: DatedLists;
}

/** Enterprises, and others that come after them; 1 for each of the first that is gone. */
export interface FirstAndSecond {
  readonly first: KnownOfEnterprises;
  readonly second: KnownOfEnterprises;
  readonly gone: Uint8Array;
}

/** Finds the row of each position; `none` where it has no row. */
const rowsOf = function* (order: Int32Array, positions: number): Pieces<Int32Array> {
  const rows = new Int32Array(positions).fill(none);
  yield* inStretches(order.length, (from, to) => {
    for (let row = from; row < to; row++) rows[order[row]!] = row;
  });
  return rows;
};

/** Tables of the enterprises that are not gone, each in its row, whatever the order in which they came. */
export const mergedTables = function* (
  { first, second, gone }: FirstAndSecond,
  places: PlaceTable,
  segments: number,
): Pieces<EnterpriseTables> {
  const [a, b] = [first.enterprises, second.enterprises];
  const order = yield* mergedOrder([a, first.order], [b, second.order], gone);
  const size = order.length;
  const rowOf = yield* rowsOf(order, a.ids.length + b.ids.length);
  const columns = yield* pickedEnterprises(a, b, order);
  const ids = yield* IdRows.of(columns.ids);
  const supplies = yield* renumberedPairs(joinedPairs(first.supplies, second.supplies), rowOf, rowOf);
  const suppliers = yield* listsOfPairs(size, size, supplies);
  const sites = yield* renumberedDatedPairs(
    joinedDatedPairs(first.sites, second.sites),
    rowOf,
    numbersTo(places.size),
  );
  return {
    enterprises: { size, ...columns, rowOf: ids, suppliers },
    activities: yield* activityPieces(first.activities, second.activities, order, segments),
    sites: yield* datedLists(size, places.size, sites),
  };
};

/** Builds the tables of all enterprises, each in its row. */
export const enterpriseTables = (
  facts: KnownOfEnterprises,
  places: PlaceTable,
  segments: number,
): Pieces<EnterpriseTables> => {
  const gone = new Uint8Array(facts.enterprises.ids.length);
  return mergedTables({ first: facts, second: noEnterpriseFacts, gone }, places, segments);
};
