import { GrowingColumn } from '../growing-column.js';
import { roomForNumbers, type Word, WordTexts } from './word-texts.js';

/** Gathers texts of which few differ, in turn. */
export class WordPacker {
  readonly #numberOf = new Map<Word, number>();
  readonly #numbers = new GrowingColumn(Int32Array);

  add(word: Word): void {
    const number = this.#numberOf.get(word) ?? this.#numberOf.size;
    this.#numberOf.set(word, number);
    this.#numbers.push(number);
  }

  done(): WordTexts {
    const words = [...this.#numberOf.keys()];
    const numbers = roomForNumbers(words, this.#numbers.length);
    numbers.set(this.#numbers.done());
    return new WordTexts(words, numbers);
  }
}
