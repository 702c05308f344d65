import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import { listOf } from '../tables/adjacency.js';
import type { Snapshot } from '../tables/snapshot.js';
import { chainView } from './chain-view.js';
import { isPresentIn, isSeatedIn } from './containment.js';
import { segmentActivities } from './segment-activities.js';

export interface LocalSupply {
  /** Enterprises of the place in the chain, distinct. */
  readonly enterprises: number;
  /** Enterprises with a known supplier anywhere. */
  readonly withSupplier: number;
  /** Enterprises with a supplier in the place. */
  readonly withLocalSupplier: number;
}

/** Activities in any segment of a chain, ascending. */
export const chainActivities = keptByKey(
  { name: 'chain-activities', maxBytes: maxBytes.chains },
  (snapshot: Snapshot, chain: number): Int32Array => {
    const rows = new Set<number>();
    for (const { segment } of chainView(snapshot, chain).members) {
      for (const activity of segmentActivities(snapshot, segment)) rows.add(activity);
    }
    return Int32Array.from(rows).sort();
  },
);

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

/** Lists the distinct enterprises of a chain in a place, ascending. Linear in the activities of the chain. */
export const chainEnterprises = (snapshot: Snapshot, chain: number, place: number): readonly number[] => {
  const enterprises = new Set<number>();
  for (const activity of chainActivities(snapshot, chain)) {
    const enterprise = snapshot.activities.enterprise[activity]!;
    if (!enterprises.has(enterprise) && isPresentIn(snapshot, activity, place)) enterprises.add(enterprise);
  }
  return [...enterprises];
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
