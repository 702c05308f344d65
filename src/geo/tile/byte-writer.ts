const textEncoder = new TextEncoder();

/** Bytes in the order of Protocol Buffers: varints, doubles, texts, and messages within messages. */
export class ByteWriter {
  #bytes = new Uint8Array(4096);
  #size = 0;

  #reserve(more: number): void {
    if (this.#size + more <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(2 * this.#bytes.length, this.#size + more));
    wider.set(this.#bytes.subarray(0, this.#size));
    this.#bytes = wider;
  }

  /** A whole number from 0 to 2⁵³ − 1, seven bits a byte. */
  varint(value: number): void {
    this.#reserve(8);
    let rest = value;
    for (; rest > 0x7fffffff; rest = Math.floor(rest / 128)) this.#bytes[this.#size++] = (rest % 128) | 0x80;
    for (; rest > 0x7f; rest >>>= 7) this.#bytes[this.#size++] = (rest & 0x7f) | 0x80;
    this.#bytes[this.#size++] = rest;
  }

  double(value: number): void {
    this.#reserve(8);
    new DataView(this.#bytes.buffer).setFloat64(this.#size, value, true);
    this.#size += 8;
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#bytes.set(values, this.#size);
    this.#size += values.length;
  }

  text(field: number, value: string): void {
    const encoded = textEncoder.encode(value);
    this.varint(field * 8 + 2);
    this.varint(encoded.length);
    this.bytes(encoded);
  }

  /** What `write` writes, as a field with its length before it. */
  message(field: number, write: () => void): void {
    this.varint(field * 8 + 2);
    this.#reserve(1);
    const start = ++this.#size;
    write();
    this.#putLength(start, this.#size - start);
  }

  /** One byte was left free for the length; a longer one moves the message. */
  #putLength(start: number, length: number): void {
    let extra = 0;
    for (let rest = length >>> 7; rest > 0; rest >>>= 7) extra++;
    this.#reserve(extra);
    if (extra > 0) this.#bytes.copyWithin(start + extra, start, this.#size);
    const end = this.#size + extra;
    this.#size = start - 1;
    this.varint(length);
    this.#size = end;
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }
}
