import type { Image } from './image.js';

/** Tables that images may share: those that the value depends on, and no others. */
export type ImagePart = (image: Image) => readonly object[];

const whole: ImagePart = (image) => [image];

/** A branch of the tree of tables; a value hangs on the last of them. */
interface Branch<V> {
  readonly next: WeakMap<object, Branch<V>>;
  readonly memo: Map<number, V>;
}
const branch = <V>(): Branch<V> => ({ next: new WeakMap(), memo: new Map() });

/** Remember what was worked out of an image, or of a part of it, by a row number, for as long as that is in use. */
export const memoByImage = <V>(
  make: (image: Image, key: number) => V,
  partOf: ImagePart = whole,
): ((image: Image, key: number) => V) => {
  const root = branch<V>();
  const memoOf = (image: Image): Map<number, V> => {
    let at = root;
    for (const table of partOf(image)) {
      const known = at.next.get(table) ?? branch<V>();
      at.next.set(table, known);
      at = known;
    }
    return at.memo;
  };
  return (image, key) => {
    const memo = memoOf(image);
    if (!memo.has(key)) memo.set(key, make(image, key));
    return memo.get(key) as V;
  };
};
