import type { Pieces } from '../../../pieces/pieces.js';
import { copyPieces, GrowingColumn } from '../growing-column.js';
import { roomForNumbers, type Word, type WordNumbers, WordTexts } from './word-texts.js';

/** Gathers texts of which few differ, in turn. */
export class WordPacker {
  readonly #numberOf = new Map<Word, number>();
  readonly #numbers = new GrowingColumn(Int32Array);

  add(word: Word): void {
    const number = this.#numberOf.get(word) ?? this.#numberOf.size;
    this.#numberOf.set(word, number);
    this.#numbers.push(number);
  }

  *done(): Pieces<WordTexts> {
    const words = [...this.#numberOf.keys()];
    const numbers = roomForNumbers(words, this.#numbers.length);
    yield* copyPieces<WordNumbers>(yield* this.#numbers.done(), numbers, numbers.length);
    return new WordTexts(words, numbers);
  }
}
