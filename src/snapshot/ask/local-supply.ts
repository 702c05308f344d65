import { inPieces } from '../../pieces/in-pieces.js';
import type { Pieces } from '../../pieces/pieces.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import { listOf } from '../tables/adjacency.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import { chainActivities } from './chain-activities.js';
import { addEnterprisePlaces, addPlaces } from './once/activity-places.js';
import { commonPlace } from './once/common-place.js';
import { countIn, PlaceCounts } from './once/place-counts.js';

export interface LocalSupply {
  /** Enterprises of the place in the chain, distinct. */
  readonly enterprises: number;
  /** Enterprises with a known supplier anywhere. */
  readonly withSupplier: number;
  /** Enterprises with a supplier in the place. */
  readonly withLocalSupplier: number;
}

/** Activities after which others may be let in. */
const rowsAtOnce = 2_000;

/** Visits each enterprise of a chain with the places where it works in the chain. */
const chainFirms = function* (
  snapshot: Snapshot,
  chain: number,
  visit: (enterprise: number, at: readonly number[]) => void,
): Pieces<void> {
  const { enterprise } = snapshot.activities;
  const list = chainActivities(snapshot, chain);
  let at: number[] = [];
  for (let i = 0; i < list.length; i++) {
    addPlaces(snapshot, list[i]!, at);
    if (i % rowsAtOnce === rowsAtOnce - 1) yield;
    if (enterprise[list[i]!] === enterprise[list[i + 1]!]) continue;
    visit(enterprise[list[i]!]!, at);
    at = [];
  }
};

/** Lists the innermost places in which an enterprise and a supplier of it are together. */
const sharedWithSuppliers = (snapshot: Snapshot, enterprise: number, at: readonly number[]): number[] => {
  const theirs: number[] = [];
  for (const supplier of listOf(snapshot.enterprises.suppliers, enterprise))
    if (supplier !== enterprise) addEnterprisePlaces(snapshot, supplier, theirs);
  const shared = new Set<number>();
  for (const their of new Set(theirs))
    for (const own of at) shared.add(commonPlace(snapshot.places, own, their));
  shared.delete(none);
  return [...shared];
};

const supplyPieces = function* (snapshot: Snapshot, chain: number) {
  const [all, buying, local] = [1, 2, 3].map(() => new PlaceCounts(snapshot.places)) as [
    PlaceCounts,
    PlaceCounts,
    PlaceCounts,
  ];
  yield* chainFirms(snapshot, chain, (enterprise, at) => {
    all.add(at);
    if (listOf(snapshot.enterprises.suppliers, enterprise).length === 0) return;
    buying.add(at);
    local.add(sharedWithSuppliers(snapshot, enterprise, at));
  });
  return { enterprises: all.summed(), withSupplier: buying.summed(), withLocalSupplier: local.summed() };
};

/** Sums by place of the enterprises of a chain, and of those among them that buy, at all and where they are. */
export const chainSupply = keptByKey(
  { name: 'chain-supplies', maxBytes: maxBytes.chains },
  async (snapshot: Snapshot, chain: number) => {
    await chainActivities.ready(snapshot, chain);
    return inPieces(supplyPieces(snapshot, chain));
  },
);

/**
 * Counts the enterprises of a place that buy from the place, among its enterprises in a chain. Others are let in while
 * a chain is asked for the first time.
 */
export const localSupply = async (snapshot: Snapshot, chain: number, place: number): Promise<LocalSupply> => {
  const { enterprises, withSupplier, withLocalSupplier } = await chainSupply(snapshot, chain);
  const count = (sums: Int32Array): number => countIn(snapshot.places, sums, place);
  return {
    enterprises: count(enterprises),
    withSupplier: count(withSupplier),
    withLocalSupplier: count(withLocalSupplier),
  };
};
