/** Numbers (place, segment) pairs 0, 1, 2 … as they are met: open addressing over the pair’s key. */
export class PairTable {
  readonly #width: number;
  #slots = new Int32Array(1 << 12).fill(-1);
  #keys = new Float64Array(1 << 11);
  #size = 0;

  constructor(segments: number) {
    this.#width = Math.max(1, segments);
  }

  get size(): number {
    return this.#size;
  }

  placeOf(key: number): number {
    return Math.floor(key / this.#width);
  }

  segmentOf(key: number): number {
    return key % this.#width;
  }

  /** The keys by place, then segment. */
  sortedKeys(): Float64Array {
    return this.#keys.slice(0, this.#size).sort();
  }

  /** The row of a pair; a new one where it was not met before. */
  rowOf(place: number, segment: number): number {
    return this.rowOfKey(place * this.#width + segment);
  }

  rowOfKey(key: number): number {
    const slot = this.#find(key);
    const known = this.#slots[slot]!;
    if (known >= 0) return known;
    if (this.#size === this.#keys.length) {
      this.#grow();
      return this.rowOfKey(key);
    }
    this.#slots[slot] = this.#size;
    this.#keys[this.#size] = key;
    return this.#size++;
  }

  #find(key: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul((key % 4_294_967_296) ^ Math.floor(key / 4_294_967_296), 0x9e3779b1);
    hash ^= hash >>> 16;
    let slot = hash & mask;
    for (let row = this.#slots[slot]!; row >= 0 && this.#keys[row] !== key; row = this.#slots[slot]!) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Room for twice as many; at most half of the slots are ever taken. */
  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let row = 0; row < this.#size; row++) this.#slots[this.#find(keys[row]!)] = row;
  }
}
