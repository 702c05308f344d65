import type { Pieces } from '../../../pieces/pieces.js';
import { gatheredOf } from '../../tables/columns.js';
import { GrowingColumn } from '../../tables/growing-column.js';
import { codeOfThing, keyOfThing, type SearchIndex } from '../search-index.js';
import { searchKinds } from '../search-thing.js';
import { patchedPostings } from './patched-postings.js';

const enterprise = searchKinds.indexOf('ENTERPRISE');

/** Things after which others may be let in. */
const thingsAtOnce = 5_000;

/** First thing of a kind, or of one behind it. */
const firstOf = ({ kinds }: SearchIndex, kind: number): number => {
  const found = kinds.findIndex((one) => one >= kind);
  return found === -1 ? kinds.length : found;
};

/** First enterprise of an index whose code is not before a code. */
const placeOf = (index: SearchIndex, code: string): number => {
  let [low, high] = [firstOf(index, enterprise), firstOf(index, enterprise + 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codeOfThing(index, middle) < code) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Lists things in the order of an index: enterprises of the base but those gone, and beyond its size all that is fresh. */
const thingsAfter = function* (
  base: SearchIndex,
  fresh: SearchIndex,
  gone: ReadonlySet<string>,
): Pieces<Int32Array> {
  const [things, size] = [new GrowingColumn(Int32Array), base.kinds.length];
  const [from, to] = [firstOf(fresh, enterprise), firstOf(fresh, enterprise + 1)];
  const end = firstOf(base, enterprise + 1);
  for (let thing = 0; thing < from; thing++) things.push(size + thing);
  let next = from;
  let at = next < to ? placeOf(base, codeOfThing(fresh, next)) : end;
  for (let thing = firstOf(base, enterprise); thing < end; thing++) {
    if (thing % thingsAtOnce === thingsAtOnce - 1) yield;
    while (next < to && at <= thing) {
      things.push(size + next++);
      if (next < to) at = placeOf(base, codeOfThing(fresh, next));
    }
    if (!gone.has(keyOfThing(base, thing))) things.push(thing);
  }
  for (; next < fresh.kinds.length; next++) things.push(size + next);
  return yield* things.done();
};

/** Texts of things in their new order, numbered likewise, with the first of each thing and the thing of each. */
const textsOf = function* (base: SearchIndex, fresh: SearchIndex, things: Int32Array) {
  const [texts, thing] = [new GrowingColumn(Int32Array), new GrowingColumn(Int32Array)];
  const start = new Int32Array(things.length + 1);
  const [size, ofBase] = [base.kinds.length, base.thing.length];
  for (let row = 0; row < things.length; row++) {
    if (row % thingsAtOnce === thingsAtOnce - 1) yield;
    const was = things[row]!;
    const [index, own, shift] = was < size ? [base, was, 0] : [fresh, was - size, ofBase];
    for (let text = index.start[own]!; text < index.start[own + 1]!; text++) {
      texts.push(text + shift);
      thing.push(row);
    }
    start[row + 1] = texts.length;
  }
  return { texts: yield* texts.done(), thing: yield* thing.done(), start };
};

/**
 * Makes the index that would be built of the enterprises of an index but those gone, by their keys, and of all that is
 * in another: everything that is few, and the enterprises that changed.
 */
export const patchSearchIndex = function* (
  base: SearchIndex,
  fresh: SearchIndex,
  gone: ReadonlySet<string>,
): Pieces<SearchIndex> {
  const things = yield* thingsAfter(base, fresh, gone);
  const { texts, thing, start } = yield* textsOf(base, fresh, things);
  return {
    kinds: yield* gatheredOf(base.kinds, fresh.kinds, things),
    codes: yield* base.codes.picked(fresh.codes, things),
    keys: yield* base.keys.picked(fresh.keys, things),
    names: yield* base.names.picked(fresh.names, things),
    details: yield* base.details.picked(fresh.details, things),
    ...{ start, thing },
    folded: yield* base.folded.picked(fresh.folded, texts),
    stored: yield* base.stored.picked(fresh.stored, texts),
    postings: yield* patchedPostings(
      base.postings,
      fresh.postings,
      base.thing.length,
      texts,
      fresh.thing.length,
    ),
  };
};
