/** Gives each text back as the first that was equal to it, so that a million rows of few words hold few texts. */
export class WordSet {
  readonly #words = new Map<string, string>();

  one(word: string | null): string | null {
    if (word === null) return null;
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, word);
    return word;
  }
}
