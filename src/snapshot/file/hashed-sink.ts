import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Bytes between two looks at other work: about a millisecond of hashing. */
const pieceBytes = 1 << 20;

/** Writes a file from its beginning, and counts its bytes and its checksum. */
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

  /** Computes the SHA-256 of all that was written; nothing may follow but it. */
  async seal(): Promise<void> {
    await this.#file.appendFile(this.#hash.digest());
  }
}
