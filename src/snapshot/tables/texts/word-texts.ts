import { inStretches } from '../../../pieces/in-stretches.js';
import { atOnce, type Pieces } from '../../../pieces/pieces.js';
import { gatheredOf } from '../columns.js';
import { Texts } from './texts.js';

export type Word = string | null;
export type WordNumbers = Uint8Array | Int32Array;

/** Words whose numbers fit a byte. */
const maxOfByte = 256;

/** Makes room for the numbers of rows, as narrow as the words allow. */
export const roomForNumbers = (words: readonly Word[], rows: number): WordNumbers =>
  words.length > maxOfByte ? new Int32Array(rows) : new Uint8Array(rows);

/** Texts of which few differ; null where there is none. */
export class WordTexts extends Texts<Word> {
  readonly words: readonly Word[];
  /** Number of the word of each row. */
  readonly numbers: WordNumbers;

  constructor(words: readonly Word[], numbers: WordNumbers) {
    super();
    this.words = words;
    this.numbers = numbers;
  }

  get length(): number {
    return this.numbers.length;
  }

  at(row: number): Word {
    return this.words[this.numbers[row]!]!;
  }

  /** Words that a row has: a column that was picked may know more. */
  *inUse(): Pieces<Set<Word>> {
    const used = new Uint8Array(this.words.length);
    yield* inStretches(this.length, (from, to) => {
      for (let row = from; row < to; row++) used[this.numbers[row]!] = 1;
    });
    return new Set(this.words.filter((_, number) => used[number] === 1));
  }

  /** The same texts by other words, among which each word of this has a number. */
  *by(words: readonly Word[], numberOf: ReadonlyMap<Word, number>): Pieces<WordTexts> {
    const others = Int32Array.from(this.words, (word) => numberOf.get(word)!);
    const numbers = roomForNumbers(words, this.length);
    yield* inStretches(this.length, (from, to) => {
      for (let row = from; row < to; row++) numbers[row] = others[this.numbers[row]!]!;
    });
    return new WordTexts(words, numbers);
  }

  *picked(second: this, rows: Int32Array): Pieces<this> {
    const [a, b] = yield* bySameWords(this, second);
    return new WordTexts(a.words, yield* gatheredOf(a.numbers, b.numbers, rows)) as this;
  }

  /** Copies the texts with rows after them that have none. */
  followedByNone(rows: number): WordTexts {
    const [own, none] = atOnce(bySameWords(this, new WordTexts([null], new Uint8Array(rows))));
    const numbers = roomForNumbers(own.words, own.length + rows);
    numbers.set(own.numbers);
    numbers.set(none.numbers, own.length);
    return new WordTexts(own.words, numbers);
  }
}

export const noWords = new WordTexts([], new Uint8Array());

/** Gives two columns by the words of both; the words of the first keep their numbers. */
export const bySameWords = function* (
  first: WordTexts,
  second: WordTexts,
): Pieces<readonly [WordTexts, WordTexts]> {
  const numberOf = new Map(first.words.map((word, number) => [word, number]));
  for (const word of second.words) if (!numberOf.has(word)) numberOf.set(word, numberOf.size);
  const words = [...numberOf.keys()];
  return [
    words.length === first.words.length ? first : yield* first.by(words, numberOf),
    yield* second.by(words, numberOf),
  ];
};
