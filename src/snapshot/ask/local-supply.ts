import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import { listOf } from '../tables/adjacency.js';
import type { Snapshot } from '../tables/snapshot.js';
import { isPresentIn, isSeatedIn } from './containment.js';
import { chainEnterprises } from './present-activities.js';

export interface LocalSupply {
  /** Enterprises of the place in the chain, distinct. */
  readonly enterprises: number;
  /** Enterprises with a known supplier anywhere. */
  readonly withSupplier: number;
  /** Enterprises with a supplier in the place. */
  readonly withLocalSupplier: number;
}

/**
 * Tells whether an enterprise is in a place at all: by its seat, an activity’s own place, or a site where it works.
 */
export const isIn = (snapshot: Snapshot, enterprise: number, place: number): boolean => {
  if (isSeatedIn(snapshot, enterprise, place)) return true;
  const { start } = snapshot.activities;
  for (let activity = start[enterprise]!; activity < start[enterprise + 1]!; activity++) {
    if (isPresentIn(snapshot, activity, place)) return true;
  }
  return false;
};

const localSupplyOf = (snapshot: Snapshot, chain: number, place: number): LocalSupply => {
  const enterprises = chainEnterprises(snapshot, chain, place);
  const { suppliers } = snapshot.enterprises;
  const withSupplier = enterprises.filter((enterprise) => listOf(suppliers, enterprise).length > 0);
  const withLocal = withSupplier.filter((enterprise) =>
    listOf(suppliers, enterprise).some(
      (supplier) => supplier !== enterprise && isIn(snapshot, supplier, place),
    ),
  );
  return {
    enterprises: enterprises.length,
    withSupplier: withSupplier.length,
    withLocalSupplier: withLocal.length,
  };
};

const ofChainInPlace = keptByKey(
  { name: 'local-supplies', maxBytes: maxBytes.chains },
  (snapshot: Snapshot, _key: number, chain: number, place: number) => localSupplyOf(snapshot, chain, place),
);

/** Counts the enterprises of a place that buy from the place, among its enterprises in a chain. */
export const localSupply = (snapshot: Snapshot, chain: number, place: number): LocalSupply =>
  ofChainInPlace(snapshot, chain * snapshot.places.size + place, chain, place);
