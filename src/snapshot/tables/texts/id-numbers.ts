import type { Pieces } from '../../../pieces/pieces.js';
import { IdTable } from './id-table.js';
import { hashOf, hashOfPacked, isPackedText, type Packed, packedText } from './packed.js';
import { TextPacker } from './text-packer.js';

/** Ids after which others may be let in. */
const idsAtOnce = 5_000;

/**
 * Ids, packed, each with its number in the order in which they were added. To these only more is added, so that
 * snapshots that follow each other share them.
 */
export class IdNumbers {
  readonly #packer: TextPacker;
  #packed: Packed;
  readonly #table: IdTable;

  constructor(packer = new TextPacker()) {
    this.#packer = packer;
    this.#packed = packer.packed;
    this.#table = new IdTable((number) => hashOfPacked(this.#packed, number), this.#packed.length);
  }

  /** Numbers ids that are packed already, as they stand. */
  static *of(packed: Packed): Pieces<IdNumbers> {
    const numbers = new IdNumbers(TextPacker.after(packed));
    for (let number = 0; number < packed.length; number++) {
      numbers.#table.add(hashOfPacked(packed, number), number);
      if (number % idsAtOnce === idsAtOnce - 1) yield;
    }
    return numbers;
  }

  get size(): number {
    return this.#packed.length;
  }

  get packed(): Packed {
    return this.#packed;
  }

  at(number: number): string {
    return packedText(this.#packed, number);
  }

  get(id: string): number | undefined {
    return this.#table.find(hashOf(id), (number) => isPackedText(this.#packed, number, id));
  }

  /** Gives an id its number, or the one that it has. */
  add(id: string): number {
    const known = this.get(id);
    if (known !== undefined) return known;
    const number = this.size;
    this.#packer.add(id);
    this.#packed = this.#packer.packed;
    this.#table.add(hashOf(id), number);
    return number;
  }
}
