const textEncoder = new TextEncoder();

/** Writer of bytes in the order of Protocol Buffers: varints, doubles, texts, and messages within messages. */
export class ByteWriter {
  #bytes = new Uint8Array(4096);
  #size = 0;

  #reserve(more: number): void {
    if (this.#size + more <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(2 * this.#bytes.length, this.#size + more));
    wider.set(this.#bytes.subarray(0, this.#size));
    this.#bytes = wider;
  }

  /** Writes a whole number from 0 to 2⁵³ − 1, seven bits a byte. */
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
    const start = this.begin(field);
    // Three bytes a character is the most that UTF-8 takes.
    this.#reserve(3 * value.length);
    if (!this.#ascii(value)) this.#size += textEncoder.encodeInto(value, this.#bytes.subarray(start)).written;
    this.end(start);
  }

  /** Codes and numbers are plain ASCII, which a loop writes faster than the encoder. */
  #ascii(value: string): boolean {
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code > 0x7f) return false;
      this.#bytes[this.#size + i] = code;
    }
    this.#size += value.length;
    return true;
  }

  /** Begins a message as a field: one byte is left free for its length. Gives what `end` needs. */
  begin(field: number): number {
    this.varint(field * 8 + 2);
    this.#reserve(1);
    return ++this.#size;
  }

  /** Ends the message begun last; a length of more than one byte moves it. */
  end(start: number): void {
    const length = this.#size - start;
    let extra = 0;
    for (let rest = length >>> 7; rest > 0; rest >>>= 7) extra++;
    this.#reserve(extra);
    if (extra > 0) this.#bytes.copyWithin(start + extra, start, this.#size);
    const end = this.#size + extra;
    this.#size = start - 1;
    this.varint(length);
    this.#size = end;
  }

  /** Views the written bytes; the view changes with what is written next. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#size);
  }
}
