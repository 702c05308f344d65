import type { Pieces } from '../../../pieces/pieces.js';
import { GrowingColumn } from '../../tables/growing-column.js';
import { PackedTexts } from '../../tables/texts/packed-texts.js';
import { TextPacker } from '../../tables/texts/text-packer.js';
import { foldText } from '../fold-text.js';
import type { SearchIndex } from '../search-index.js';

export type GatheredTexts = Pick<SearchIndex, 'thing' | 'start' | 'folded' | 'stored'>;

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

  *gathered(): Pieces<GatheredTexts> {
    return {
      thing: yield* this.#thing.done(),
      start: yield* this.#start.done(),
      folded: new PackedTexts(yield* this.#folded.done(), ''),
      stored: new PackedTexts(yield* this.#stored.done(), ''),
    };
  }
}
