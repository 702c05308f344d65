import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Bytes between two looks at other work: about a millisecond of hashing. */
const pieceBytes = 1 << 20;

/** Writes behind what a file holds, and counts the bytes and their checksum. */
export class HashedSink {
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  #offset = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  get offset(): number {
    return this.#offset;
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; from += pieceBytes) {
      const piece = bytes.subarray(from, from + pieceBytes);
      this.#hash.update(piece);
      await this.#file.appendFile(piece);
    }
    this.#offset += bytes.length;
  }

  /** Fills up to a multiple of eight bytes. */
  async align(): Promise<void> {
    await this.write(new Uint8Array((8 - (this.#offset % 8)) % 8));
  }

  /** Ends with the SHA-256 of all that was written. Gives the number of bytes, with it. */
  async seal(): Promise<number> {
    const digest = this.#hash.digest();
    await this.#file.appendFile(digest);
    return this.#offset + digest.length;
  }
}
