import type { Image } from './image.js';
import { type ImagePart, memoByImage } from './memo-by-image.js';

/** Rows that may be remembered of the derived chains of one image, in each memo: about 50 MB. */
const mostRows = 500_000;
/** What remembering a chain costs besides, in rows: so at most some 2,500 are remembered. */
const overhead = 200;

/**
 * As `memoByImage`, of a chain: of derived chains, of which there may be any number, those asked for last are kept.
 * `partOf` names the tables that the value is made from, where it is not made from the whole image: images that share
 * them share the value.
 */
export const memoByChain = <V>(
  make: (image: Image, chain: number) => V,
  rowsOf: (value: V) => number,
  partOf?: ImagePart,
): ((image: Image, chain: number) => V) => {
  const ofGraph = memoByImage(make, partOf);
  const derived = memoByImage(() => new Map<number, V>(), partOf);
  const makeRoom = (kept: Map<number, V>): void => {
    let rows = [...kept.values()].reduce((sum, value) => sum + overhead + rowsOf(value), 0);
    for (const [chain, value] of kept) {
      if (kept.size === 1 || rows <= mostRows) return;
      kept.delete(chain);
      rows -= overhead + rowsOf(value);
    }
  };
  return (image, chain) => {
    if (chain < image.chains.codes.length) return ofGraph(image, chain);
    const kept = derived(image, 0);
    const known = kept.has(chain);
    const value = known ? kept.get(chain)! : make(image, chain);
    // Last in the order of the map: the newest.
    kept.delete(chain);
    kept.set(chain, value);
    if (!known) makeRoom(kept);
    return value;
  };
};
