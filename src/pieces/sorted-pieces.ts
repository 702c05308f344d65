import type { Pieces } from './pieces.js';

/** Items that are sorted at once, and after as many of which others may be let in while runs are merged. */
const [runLength, itemsAtOnce] = [2_000, 20_000];

type Compare = (a: number, b: number) => number;

/** Merges the runs from `low` to before `middle` and from there to before `high`. */
const mergeRuns = function* (
  from: Int32Array,
  to: Int32Array,
  [low, middle, high]: readonly [number, number, number],
  compare: Compare,
): Pieces<void> {
  let [left, right] = [low, middle];
  for (let at = low; at < high; at++) {
    const takesLeft = left < middle && (right === high || compare(from[left]!, from[right]!) <= 0);
    to[at] = takesLeft ? from[left++]! : from[right++]!;
    if (at % itemsAtOnce === itemsAtOnce - 1) yield;
  }
};

/** Sorts numbers; those that compare as equal keep their order. */
export const sortedPieces = function* (numbers: Int32Array, compare: Compare): Pieces<Int32Array> {
  let [from, to] = [numbers.slice(), new Int32Array(numbers.length)];
  for (let low = 0; low < from.length; low += runLength) {
    const run = from.subarray(low, low + runLength);
    run.set([...run].sort(compare));
    yield;
  }
  for (let width = runLength; width < from.length; width *= 2) {
    for (let low = 0; low < from.length; low += 2 * width) {
      const [middle, high] = [Math.min(low + width, from.length), Math.min(low + 2 * width, from.length)];
      yield* mergeRuns(from, to, [low, middle, high], compare);
    }
    [from, to] = [to, from];
  }
  return from;
};
