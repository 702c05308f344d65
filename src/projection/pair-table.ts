/** Numbers (place, segment) pairs 0, 1, 2 … as they are met: open addressing over the pair’s key. */
export class PairTable {
  readonly #width: number;
  #slots = new Int32Array(1 << 12).fill(-1);
  readonly keys: number[] = [];

  constructor(segments: number) {
    this.#width = Math.max(1, segments);
  }

  keyOf(place: number, segment: number): number {
    return place * this.#width + segment;
  }

  placeOf(key: number): number {
    return Math.floor(key / this.#width);
  }

  segmentOf(key: number): number {
    return key % this.#width;
  }

  /** The row of a key; a new one where it was not met before. */
  rowOf(key: number): number {
    if (this.keys.length * 2 > this.#slots.length) this.#grow();
    const slot = this.#find(key);
    const known = this.#slots[slot] as number;
    if (known >= 0) return known;
    this.#slots[slot] = this.keys.length;
    return this.keys.push(key) - 1;
  }

  #find(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = Math.imul(key ^ (key >>> 15), 0x9e3779b1) & mask;
    while ((this.#slots[slot] as number) >= 0 && this.keys[this.#slots[slot] as number] !== key)
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let row = 0; row < this.keys.length; row++) this.#slots[this.#find(this.keys[row] as number)] = row;
  }
}
