import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import type { ChainMember, Snapshot } from '../tables/snapshot.js';
import { chainView } from './chain-view.js';
import { type NearestSupply, nearestSupply } from './nearest-supply.js';

/** Nearest supplies of the rows of a chain in a place, each found when it is first asked for. */
export class NearestInChain {
  readonly #found: (NearestSupply | null | undefined)[];

  constructor(
    readonly snapshot: Snapshot,
    readonly place: number,
    readonly members: readonly ChainMember[],
  ) {
    this.#found = new Array(members.length);
  }

  of(row: number): NearestSupply | null {
    const cached = this.#found[row];
    if (cached !== undefined) return cached;
    const nearest = nearestSupply(this.snapshot, this.place, this.members[row]!.segment);
    this.#found[row] = nearest;
    return nearest;
  }
}

/** A row with its answer. */
const rowBytes = 80;

const ofChainInPlace = keptByKey(
  {
    name: 'nearest-in-chains',
    maxBytes: maxBytes.chains,
    bytesOf: ({ members }: NearestInChain) => rowBytes * members.length,
  },
  (snapshot: Snapshot, _key: number, chain: number, place: number) =>
    new NearestInChain(snapshot, place, chainView(snapshot, chain).members),
);

/** Finds the nearest supplies of a chain in a place; kept for the chains and places asked for last. */
export const nearestInChain = (snapshot: Snapshot, chain: number, place: number): NearestInChain =>
  ofChainInPlace(snapshot, chain * snapshot.places.size + place, chain, place);
