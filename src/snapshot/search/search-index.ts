import type { Adjacency } from '../tables/adjacency.js';
import type { PackedTexts } from '../tables/texts/packed-texts.js';

/**
 * Things in the order of hits of one class, the texts by which they are found, and which texts hold which gram. A text
 * that stands elsewhere already is empty.
 */
export interface SearchIndex {
  /** Number of the kind of each thing in `searchKinds`. */
  readonly kinds: Uint8Array;
  /** Empty where it is the last text of the thing. */
  readonly codes: PackedTexts;
  /** Empty where it is the code. */
  readonly keys: PackedTexts;
  /** Empty where it is the first text of the thing. */
  readonly names: PackedTexts;
  /** What tells a thing apart in words; empty where the snapshot says. */
  readonly details: PackedTexts;
  /** First text of each thing, and the end of the last. */
  readonly start: Int32Array;
  /** Thing of each text. */
  readonly thing: Int32Array;
  readonly folded: PackedTexts;
  /** Text as it is stored, of a derived short form the text that it was derived from; empty where it is the folded one. */
  readonly stored: PackedTexts;
  /** Texts of each gram, ascending. */
  readonly postings: Adjacency;
}

type Texts = Pick<SearchIndex, 'start' | 'folded' | 'stored'>;

export const storedText = ({ folded, stored }: Texts, text: number): string =>
  stored.at(text) || folded.at(text);

/** First text of a thing as it is stored; empty where it has none. */
export const firstText = (texts: Texts, thing: number): string =>
  texts.start[thing] === texts.start[thing + 1] ? '' : storedText(texts, texts.start[thing]!);

/** Last text of a thing as it is stored; empty where it has none. */
export const lastText = (texts: Texts, thing: number): string =>
  texts.start[thing] === texts.start[thing + 1] ? '' : storedText(texts, texts.start[thing + 1]! - 1);

export const nameOfThing = (index: SearchIndex, thing: number): string =>
  index.names.at(thing) || firstText(index, thing);

export const codeOfThing = (index: Texts & Pick<SearchIndex, 'codes'>, thing: number): string =>
  index.codes.at(thing) || lastText(index, thing);

export const keyOfThing = (index: SearchIndex, thing: number): string =>
  index.keys.at(thing) || codeOfThing(index, thing);
