import { chainView } from './chain-view.js';
import type { Image, Member } from './image.js';
import { KeptLast } from './kept-last.js';
import { memoByImage } from './memo-by-image.js';
import { type NearestSupply, nearestSupply } from './nearest-supply.js';

/** `nearestSupply` of the rows of a chain in a place, each worked out when it is asked for first. */
export class NearestInChain {
  readonly #found: (NearestSupply | null | undefined)[];

  constructor(
    readonly image: Image,
    readonly place: number,
    readonly members: readonly Member[],
  ) {
    this.#found = new Array(members.length);
  }

  of(row: number): NearestSupply | null {
    const known = this.#found[row];
    if (known !== undefined) return known;
    const found = nearestSupply(this.image, this.place, this.members[row]!.segment);
    this.#found[row] = found;
    return found;
  }
}

/** What remembering a chain in a place costs besides its rows, in rows. */
const overhead = 20;

const kept = memoByImage(() => new KeptLast<NearestInChain>(({ members }) => members.length, overhead));

/** Remembered for the chains and places asked for last. */
export const nearestInChain = (image: Image, chain: number, place: number): NearestInChain =>
  kept(image, 0).find(
    chain * image.places.size + place,
    () => new NearestInChain(image, place, chainView(image, chain).members),
  );
