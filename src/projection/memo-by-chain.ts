import type { Image } from './image.js';
import { KeptLast } from './kept-last.js';
import { type ImagePart, memoByImage } from './memo-by-image.js';

/** What remembering a chain costs besides its rows, in rows: so at most some 2,500 are remembered. */
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
  const derived = memoByImage(() => new KeptLast(rowsOf, overhead), partOf);
  return (image, chain) =>
    chain < image.chains.codes.length
      ? ofGraph(image, chain)
      : derived(image, 0).find(chain, () => make(image, chain));
};
