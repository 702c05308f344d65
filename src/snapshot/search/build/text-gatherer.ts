import { GrowingColumn } from '../../tables/growing-column.js';
import { PackedTexts } from '../../tables/texts/packed-texts.js';
import { TextPacker } from '../../tables/texts/text-packer.js';
import { foldText } from '../fold-text.js';
import type { SearchIndex } from '../search-index.js';

/** Gathers the texts by which things are found, thing after thing, each text of a thing once. */
export class TextGatherer {
  readonly #thing = new GrowingColumn(Int32Array);
  readonly #start = new GrowingColumn(Int32Array);
  readonly #folded = new TextPacker();
  readonly #stored = new TextPacker();
  readonly #seen = new Set<string>();

  constructor() {
    this.#start.push(0);
  }

  /** Takes a form of a text of the current thing, by which it is found too. */
  take(form: string, text: string): void {
    const folded = foldText(form);
    if (folded === '' || this.#seen.has(folded)) return;
    this.#seen.add(folded);
    this.#thing.push(this.#start.length - 1);
    this.#folded.add(folded);
    this.#stored.add(text === folded ? '' : text);
  }

  endThing(): void {
    this.#seen.clear();
    this.#start.push(this.#thing.length);
  }

  gathered(): Pick<SearchIndex, 'thing' | 'start' | 'folded' | 'stored'> {
    return {
      thing: this.#thing.done(),
      start: this.#start.done(),
      folded: new PackedTexts(this.#folded.done(), ''),
      stored: new PackedTexts(this.#stored.done(), ''),
    };
  }
}
