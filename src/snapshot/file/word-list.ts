import { fillList } from '../../pieces/fill-list.js';
import type { Pieces } from '../../pieces/pieces.js';
import type { TextList } from './text-list.js';

/** Words whose numbers fit a byte; more take four, where they still stand for many rows each. */
const maxOfByte = 256;
const leastRows = 4;
/** Rows after which a list of mostly different texts is given up. */
const someRows = 4_096;

export interface WordList {
  readonly words: TextList;
  /** Number of the word of each row. */
  readonly numbers: Uint8Array | Int32Array;
}

/** Makes a list of few different words, each word once; undefined where there are too many. */
export const wordListOf = (texts: TextList): WordList | undefined => {
  const numberOf = new Map<string | null, number>();
  const numbers = new Int32Array(texts.length);
  const maxWords = Math.max(maxOfByte, texts.length / leastRows);
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    const number = numberOf.get(text) ?? numberOf.size;
    if (number >= maxWords || (i === someRows && numberOf.size > someRows / 2)) return undefined;
    numberOf.set(text, number);
    numbers[i] = number;
  }
  const words = [...numberOf.keys()];
  return { words, numbers: words.length > maxOfByte ? numbers : Uint8Array.from(numbers) };
};

/** Writes the word of each row into a list that is there already. */
export const fillWithWords = (
  texts: (string | null)[],
  { words, numbers }: WordList,
): Pieces<(string | null)[]> => fillList(texts, (row) => words[numbers[row]!]!);
