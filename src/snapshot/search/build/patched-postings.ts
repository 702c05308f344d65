import type { Pieces } from '../../../pieces/pieces.js';
import type { Adjacency } from '../../tables/adjacency.js';
import { none } from '../../tables/snapshot.js';

/** Items of lists after which others may be let in. */
const itemsAtOnce = 250_000;

/** New number of each text, `none` where it is gone; `texts` lists the former numbers in the new order. */
const numbersAfter = (size: number, texts: Int32Array): Int32Array => {
  const numbers = new Int32Array(size).fill(none);
  for (let text = 0; text < texts.length; text++) numbers[texts[text]!] = text;
  return numbers;
};

/** Texts of grams in the order of their numbers, while lists of two indexes are merged into them. */
class Merged {
  readonly items: Int32Array;
  size = 0;

  constructor(
    most: number,
    readonly numbers: Int32Array,
  ) {
    this.items = new Int32Array(most);
  }

  /** Merges a list of each index, the numbers of the second going on after those of the first. */
  merge(first: Int32Array, second: Int32Array, secondFrom: number): void {
    let next = 0;
    for (let i = 0; i < first.length; i++) {
      const number = this.numbers[first[i]!]!;
      if (number === none) continue;
      while (next < second.length && this.numbers[second[next]! + secondFrom]! < number)
        this.#take(this.numbers[second[next++]! + secondFrom]!);
      this.#take(number);
    }
    while (next < second.length) this.#take(this.numbers[second[next++]! + secondFrom]!);
  }

  #take(number: number): void {
    if (number !== none) this.items[this.size++] = number;
  }
}

/**
 * Merges the postings of two indexes over the same grams. `texts` lists the texts in their new order: of the first
 * index, or beyond its `firstTexts` of the second; texts of either keep their order.
 */
export const patchedPostings = function* (
  first: Adjacency,
  second: Adjacency,
  firstTexts: number,
  texts: Int32Array,
  secondTexts: number,
): Pieces<Adjacency> {
  const merged = new Merged(
    first.items.length + second.items.length,
    numbersAfter(firstTexts + secondTexts, texts),
  );
  const start = new Int32Array(first.start.length);
  let rested = 0;
  for (let gram = 0; gram + 1 < start.length; gram++) {
    const [from, to] = [first.start[gram]!, first.start[gram + 1]!];
    const fresh = second.items.subarray(second.start[gram], second.start[gram + 1]);
    merged.merge(first.items.subarray(from, to), fresh, firstTexts);
    start[gram + 1] = merged.size;
    if (to - rested < itemsAtOnce) continue;
    rested = to;
    yield;
  }
  return { start, items: merged.items.subarray(0, merged.size) };
};
