import type { Image } from './image.js';

/** Remember what was worked out of an image, by a row number, for as long as the image is in use. */
export const memoByImage = <V>(
  make: (image: Image, key: number) => V,
): ((image: Image, key: number) => V) => {
  const memos = new WeakMap<Image, Map<number, V>>();
  const memoOf = (image: Image): Map<number, V> => {
    const memo = memos.get(image) ?? new Map<number, V>();
    memos.set(image, memo);
    return memo;
  };
  return (image, key) => {
    const memo = memoOf(image);
    if (!memo.has(key)) memo.set(key, make(image, key));
    return memo.get(key) as V;
  };
};
