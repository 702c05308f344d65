import { atOnce, type Pieces } from '../../../pieces/pieces.js';
import { comparedPacked, type Packed, packedText } from './packed.js';
import { pickPacked } from './pick-packed.js';
import { TextPacker } from './text-packer.js';
import { Texts } from './texts.js';

/** Texts of which most differ. One that may be null is null where it is empty. */
export class PackedTexts<Text extends string | null = string> extends Texts<Text> {
  readonly packed: Packed;
  readonly #empty: Text;

  constructor(packed: Packed, empty: Text) {
    super();
    this.packed = packed;
    this.#empty = empty;
  }

  get length(): number {
    return this.packed.length;
  }

  at(row: number): Text {
    return (packedText(this.packed, row) as Text) || this.#empty;
  }

  compared(a: number, b: number): number {
    return comparedPacked(this.packed, a, b);
  }

  *picked(second: this, rows: Int32Array): Pieces<this> {
    return new PackedTexts(yield* pickPacked(this.packed, second.packed, rows), this.#empty) as this;
  }

  /** Copies the texts with more after them. */
  followedBy(more: readonly string[]): PackedTexts<Text> {
    const packer = new TextPacker(this.length + more.length, this.packed.bytes.length);
    if (this.length > 0) packer.addRun(this.packed, 0, this.length);
    for (const text of more) packer.add(text);
    return new PackedTexts(atOnce(packer.done()), this.#empty);
  }
}

const packedOf = (texts: Iterable<string | null>): Packed => {
  const packer = new TextPacker();
  for (const text of texts) packer.add(text ?? '');
  return atOnce(packer.done());
};

export const noTexts = new PackedTexts(packedOf([]), '');
export const noOptionalTexts = new PackedTexts<string | null>(packedOf([]), null);
