import { listOf } from './adjacency.js';
import { chainView } from './chain-view.js';
import { isPresentIn, isSeatedIn } from './containment.js';
import type { Image } from './image.js';
import { memoByChain } from './memo-by-chain.js';
import { segmentActivities } from './segment-activities.js';

export interface LocalSupply {
  /** The place’s enterprises in the chain, distinct. */
  readonly enterprises: number;
  /** Those with a known supplier anywhere. */
  readonly withSupplier: number;
  /** Those with a supplier in the place. */
  readonly withLocalSupplier: number;
}

const chainActivities = memoByChain(
  (image, chain): Int32Array => {
    const rows = new Set<number>();
    for (const { segment } of chainView(image, chain).members) {
      for (const activity of segmentActivities(image, segment)) rows.add(activity);
    }
    return Int32Array.from(rows).sort();
  },
  ({ length }) => length,
);

/** Whether an enterprise is in a place at all: by its seat, an activity’s own place, or a site where it works. */
export const isIn = (image: Image, enterprise: number, place: number): boolean => {
  if (isSeatedIn(image, enterprise, place)) return true;
  const { start } = image.activities;
  for (let one = start[enterprise]!; one < start[enterprise + 1]!; one++) {
    if (isPresentIn(image, one, place)) return true;
  }
  return false;
};

/** Distinct enterprises of a chain in a place, ascending. Linear in the activities of the chain. */
export const chainEnterprises = (image: Image, chain: number, place: number): readonly number[] => {
  const found = new Set<number>();
  for (const activity of chainActivities(image, chain)) {
    const enterprise = image.activities.enterprise[activity]!;
    if (!found.has(enterprise) && isPresentIn(image, activity, place)) found.add(enterprise);
  }
  return [...found];
};

const localSupplyOf = (image: Image, chain: number, place: number): LocalSupply => {
  const enterprises = chainEnterprises(image, chain, place);
  const { suppliers } = image.enterprises;
  const withSupplier = enterprises.filter((one) => listOf(suppliers, one).length > 0);
  const withLocal = withSupplier.filter((one) =>
    listOf(suppliers, one).some((supplier) => supplier !== one && isIn(image, supplier, place)),
  );
  return {
    enterprises: enterprises.length,
    withSupplier: withSupplier.length,
    withLocalSupplier: withLocal.length,
  };
};

const byPlace = memoByChain(
  (): Map<number, LocalSupply> => new Map(),
  ({ size }) => size,
);

/** Who in a place buys from the place, among its enterprises in a chain. Remembered for the life of the image. */
export const localSupply = (image: Image, chain: number, place: number): LocalSupply => {
  const memo = byPlace(image, chain);
  const known = memo.get(place) ?? localSupplyOf(image, chain, place);
  memo.set(place, known);
  return known;
};
