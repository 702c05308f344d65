import { inStretches } from '../../../pieces/in-stretches.js';
import type { Pieces } from '../../../pieces/pieces.js';
import { copyPieces, roomier } from '../growing-column.js';
import { endOf, type Packed, startOf } from './packed.js';

/** Bytes that are copied at once. */
const bytesAtOnce = 2 ** 20;

const needsTwoBytes = /[^\0-\xff]/;

/** Packs texts that arrive in turn. What it holds is read while it grows; a text that stands there stays as it is. */
export class TextPacker {
  #length = 0;
  #size = 0;
  #bytes: Buffer;
  #ends: Int32Array;
  #wide: Uint8Array;

  constructor(texts = 1_024, bytes = 32 * texts) {
    this.#bytes = Buffer.allocUnsafeSlow(bytes);
    this.#ends = new Int32Array(texts);
    this.#wide = new Uint8Array(texts);
  }

  /** Goes on with texts that are packed already. */
  static after({ length, bytes, ends, wide }: Packed): TextPacker {
    const packer = new TextPacker(0);
    [packer.#length, packer.#size] = [length, length === 0 ? 0 : endOf(ends, length - 1)];
    [packer.#bytes, packer.#ends, packer.#wide] = [bytes, ends, wide];
    return packer;
  }

  get packed(): Packed {
    return { length: this.#length, bytes: this.#bytes, ends: this.#ends, wide: this.#wide };
  }

  #makeRoom(texts: number, bytes: number): void {
    if (this.#length + texts > this.#ends.length) {
      const size = 2 * this.#ends.length + texts;
      [this.#ends, this.#wide] = [roomier(this.#ends, size), roomier(this.#wide, size)];
    }
    if (this.#size + bytes <= this.#bytes.length) return;
    const more = Buffer.allocUnsafeSlow(2 * this.#bytes.length + bytes);
    this.#bytes.copy(more, 0, 0, this.#size);
    this.#bytes = more;
  }

  add(text: string): void {
    const wide = needsTwoBytes.test(text) ? 1 : 0;
    this.#makeRoom(1, text.length << wide);
    this.#size += this.#bytes.write(text, this.#size, wide === 1 ? 'utf16le' : 'latin1');
    this.#wide[this.#length] = wide;
    this.#ends[this.#length++] = this.#size;
  }

  /** Adds packed texts from one to before another. */
  addRun({ bytes, ends, wide }: Packed, from: number, to: number): void {
    const [start, end] = [startOf(ends, from), endOf(ends, to - 1)];
    this.#makeRoom(to - from, end - start);
    bytes.copy(this.#bytes, this.#size, start, end);
    this.#wide.set(wide.subarray(from, to), this.#length);
    for (let row = from; row < to; row++) this.#ends[this.#length++] = ends[row]! - start + this.#size;
    this.#size += end - start;
  }

  /** Gives what was packed, with no room for more. */
  *done(): Pieces<Packed> {
    if (this.#length === this.#ends.length && this.#size === this.#bytes.length) return this.packed;
    const [length, bytes] = [this.#length, Buffer.allocUnsafeSlow(this.#size)];
    const [ends, wide] = [new Int32Array(length), new Uint8Array(length)];
    yield* inStretches(this.#size, (from, to) => this.#bytes.copy(bytes, from, from, to), bytesAtOnce);
    yield* copyPieces(this.#ends, ends, length);
    yield* copyPieces(this.#wide, wide, length);
    return { length, bytes, ends, wide };
  }
}
