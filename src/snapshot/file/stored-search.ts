import { fillList } from '../pieces/fill-list.js';
import type { Pieces } from '../pieces/pieces.js';
import type { SearchIndex } from '../search/search-index.js';

type Texts = readonly (string | null)[];

/** Search index as plain values: a text that stands in several columns is written once. */
type StoredSearch = Omit<SearchIndex, 'stored' | 'codes' | 'keys' | 'names'> & {
  /** Null where it is the folded text. */
  readonly stored: Texts;
  /** Null where it is the first text of the thing. */
  readonly names: Texts;
  /** Null where it is the last text of the thing. */
  readonly codes: Texts;
  /** Null where it is the code. */
  readonly keys: Texts;
};

/** Number of the first and the last text of each thing; a thing without a text has those of none. */
const ends = ({ thing }: Pick<SearchIndex, 'thing'>, count: number) => {
  const [first, last] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)];
  for (let text = 0; text < thing.length; text++) {
    const row = thing[text]!;
    if (first[row] === -1) first[row] = text;
    last[row] = text;
  }
  return { first, last };
};

const unlike = (texts: readonly string[], other: (i: number) => string | undefined): Texts =>
  texts.map((text, i) => (text === other(i) ? null : text));

const filled = (texts: Texts, other: (i: number) => string | undefined): Pieces<string[]> =>
  fillList(new Array<string>(texts.length), (i) => texts[i] ?? other(i)!);

export const toStoredSearch = (index: SearchIndex): StoredSearch => {
  const { folded, stored, codes, keys, names } = index;
  const { first, last } = ends(index, codes.length);
  return {
    ...index,
    stored: unlike(stored, (i) => folded[i]),
    names: unlike(names, (i) => stored[first[i]!]),
    codes: unlike(codes, (i) => stored[last[i]!]),
    keys: unlike(keys, (i) => codes[i]),
  };
};

export const fromStoredSearch = function* (index: StoredSearch): Pieces<SearchIndex> {
  const { first, last } = ends(index, index.codes.length);
  yield;
  const stored = yield* filled(index.stored, (i) => index.folded[i]);
  const codes = yield* filled(index.codes, (i) => stored[last[i]!]);
  const names = yield* filled(index.names, (i) => stored[first[i]!]);
  return { ...index, stored, codes, names, keys: yield* filled(index.keys, (i) => codes[i]) };
};
