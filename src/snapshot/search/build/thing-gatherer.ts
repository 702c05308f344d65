import type { Pieces } from '../../../pieces/pieces.js';
import { GrowingColumn } from '../../tables/growing-column.js';
import type { Packed } from '../../tables/texts/packed.js';
import { TextPacker } from '../../tables/texts/text-packer.js';
import { type SearchThing, searchKinds } from '../search-thing.js';

const levels = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY'];

/** Things as they came, in columns. */
export interface GatheredThings {
  readonly size: number;
  readonly kinds: Uint8Array;
  /** Order of the kind, and of the level among regions. */
  readonly ranks: Uint8Array;
  readonly codes: Packed;
  readonly keys: Packed;
  readonly names: Packed;
  readonly details: Packed;
  /** All texts, those of a thing together: to before `plain`, then those of which no short forms are made. */
  readonly texts: Packed;
  readonly start: Int32Array;
  readonly plain: Int32Array;
}

/** Gathers things that are searched for, in any order. */
export class ThingGatherer {
  readonly #kinds = new GrowingColumn(Uint8Array);
  readonly #ranks = new GrowingColumn(Uint8Array);
  readonly #start = new GrowingColumn(Int32Array);
  readonly #plain = new GrowingColumn(Int32Array);
  #end = 0;
  readonly #codes = new TextPacker();
  readonly #keys = new TextPacker();
  readonly #names = new TextPacker();
  readonly #details = new TextPacker();
  readonly #texts = new TextPacker();

  static of(things: Iterable<SearchThing>): ThingGatherer {
    const gatherer = new ThingGatherer();
    for (const thing of things) gatherer.take(thing);
    return gatherer;
  }

  take({ kind, code, key, name, level, detail, texts, asWritten = [] }: SearchThing): void {
    const number = searchKinds.indexOf(kind);
    this.#kinds.push(number);
    this.#ranks.push(number * 10 + levels.indexOf(level) + 1);
    this.#codes.add(code);
    this.#keys.add(key);
    this.#names.add(name);
    this.#details.add(detail);
    this.#start.push(this.#end);
    this.#plain.push(this.#end + texts.length);
    for (const text of texts) this.#texts.add(text);
    for (const text of asWritten) this.#texts.add(text);
    this.#end += texts.length + asWritten.length;
  }

  *gathered(): Pieces<GatheredThings> {
    this.#start.push(this.#end);
    return {
      size: this.#kinds.length,
      kinds: yield* this.#kinds.done(),
      ranks: yield* this.#ranks.done(),
      ...{ codes: this.#codes.packed, keys: this.#keys.packed, names: this.#names.packed },
      ...{ details: this.#details.packed, texts: this.#texts.packed },
      start: yield* this.#start.done(),
      plain: yield* this.#plain.done(),
    };
  }
}
