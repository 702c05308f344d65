import { roomForNumbers, type Word, WordTexts } from './word-texts.js';

/** Gathers texts of which few differ, in turn. */
export class WordPacker {
  readonly #numberOf = new Map<Word, number>();
  readonly #numbers: number[] = [];

  add(word: Word): void {
    const number = this.#numberOf.get(word) ?? this.#numberOf.size;
    this.#numberOf.set(word, number);
    this.#numbers.push(number);
  }

  done(): WordTexts {
    const words = [...this.#numberOf.keys()];
    const numbers = roomForNumbers(words, this.#numbers.length);
    numbers.set(this.#numbers);
    return new WordTexts(words, numbers);
  }
}
