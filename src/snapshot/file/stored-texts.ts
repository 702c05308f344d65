import type { Packed } from '../tables/texts/packed.js';
import { type Word, type WordNumbers, WordTexts } from '../tables/texts/word-texts.js';

/** Packed texts as plain columns. */
export interface StoredTexts {
  readonly bytes: Uint8Array;
  readonly ends: Int32Array;
  readonly wide: Uint8Array;
}

export interface StoredWords {
  readonly words: readonly Word[];
  readonly numbers: WordNumbers;
}

export const toStoredTexts = ({ bytes, ends, wide }: Packed): StoredTexts => ({
  bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length),
  ...{ ends, wide },
});

export const fromStoredTexts = ({ bytes, ends, wide }: StoredTexts): Packed => ({
  length: ends.length,
  bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
  ...{ ends, wide },
});

export const toStoredWords = ({ words, numbers }: WordTexts): StoredWords => ({ words, numbers });

export const fromStoredWords = ({ words, numbers }: StoredWords): WordTexts => new WordTexts(words, numbers);
