import { KeptLast } from '../keep/kept-last.js';
import { memoBySnapshot } from '../keep/memo-by-snapshot.js';
import type { Member, Snapshot } from '../tables/snapshot.js';
import { chainView } from './chain-view.js';
import { type NearestSupply, nearestSupply } from './nearest-supply.js';

/** `nearestSupply` of the rows of a chain in a place, each worked out when it is asked for first. */
export class NearestInChain {
  readonly #found: (NearestSupply | null | undefined)[];

  constructor(
    readonly snapshot: Snapshot,
    readonly place: number,
    readonly members: readonly Member[],
  ) {
    this.#found = new Array(members.length);
  }

  of(row: number): NearestSupply | null {
    const known = this.#found[row];
    if (known !== undefined) return known;
    const found = nearestSupply(this.snapshot, this.place, this.members[row]!.segment);
    this.#found[row] = found;
    return found;
  }
}

/** What remembering a chain in a place costs besides its rows, in rows. */
const overhead = 20;

const kept = memoBySnapshot(() => new KeptLast<NearestInChain>(({ members }) => members.length, overhead));

/** Remembered for the chains and places asked for last. */
export const nearestInChain = (snapshot: Snapshot, chain: number, place: number): NearestInChain =>
  kept(snapshot, 0).find(
    chain * snapshot.places.size + place,
    () => new NearestInChain(snapshot, place, chainView(snapshot, chain).members),
  );
