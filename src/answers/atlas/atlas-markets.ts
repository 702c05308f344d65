import type { Supply } from '../../facts/enterprise/enterprise-relations.type.js';
import { keyOfPlace } from '../../facts/place/key-of-place.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import type { AtlasMarket } from './chain-atlas.type.js';

/** Customers on record by the row of the firm that supplies them. */
export type Customers = ReadonlyMap<number, readonly Supply[]>;

/** Seat of a customer as a key of a place; undefined where it is not known. */
const seatKey = (snapshot: Snapshot, { otherId }: Supply): string | undefined => {
  const { region, rowOf } = snapshot.enterprises;
  const seat = region[rowOf.get(otherId) ?? none] ?? none;
  return seat === none ? undefined : keyOfPlace(snapshot, seat);
};

/** Finds what firms sell of a segment to customers of known seat: supplies that name the segment or name none. */
export const soldOf = (
  snapshot: Snapshot,
  customers: Customers,
  code: string,
  firms: readonly number[],
): Supply[] =>
  firms
    .flatMap((row) => customers.get(row) ?? [])
    .filter((supply) => seatKey(snapshot, supply) !== undefined)
    .filter(({ segmentCode }) => segmentCode === null || segmentCode === code);

/** Counts the customers by their seat, most first. */
export const marketsOf = (snapshot: Snapshot, customers: Customers): AtlasMarket[] => {
  const buyers = new Map<string, Set<string>>();
  for (const supply of [...customers.values()].flat()) {
    const key = seatKey(snapshot, supply);
    if (key !== undefined) buyers.set(key, (buyers.get(key) ?? new Set()).add(supply.otherId));
  }
  return [...buyers]
    .map(([placeKey, { size }]) => ({ placeKey, customers: size }))
    .sort((a, b) => b.customers - a.customers || (a.placeKey < b.placeKey ? -1 : 1));
};
