/** Gives back the first text that was equal to a given text, so that a million rows of few words hold few texts. */
export class WordSet {
  readonly #words = new Map<string, string>();

  one(word: string | null): string | null {
    if (word === null) return null;
    const first = this.#words.get(word);
    if (first !== undefined) return first;
    this.#words.set(word, word);
    return word;
  }
}
