import type { TextList } from './text-list.js';

const maxWords = 256;

interface WordList {
  readonly words: TextList;
  /** Number of the word of each row. */
  readonly numbers: Uint8Array;
}

/** Makes a list of few different words, each word once; undefined where there are too many. */
export const wordListOf = (texts: TextList): WordList | undefined => {
  const numberOf = new Map<string | null, number>();
  const numbers = new Uint8Array(texts.length);
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    const number = numberOf.get(text) ?? numberOf.size;
    if (number === maxWords) return undefined;
    numberOf.set(text, number);
    numbers[i] = number;
  }
  return { words: [...numberOf.keys()], numbers };
};

export const textsOfWords = ({ words, numbers }: WordList): (string | null)[] =>
  Array.from(numbers, (number) => words[number]!);
