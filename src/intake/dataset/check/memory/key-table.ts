import { hashText } from './text-hash.js';

const wordsInSlot = 4;
const fullest = 0.8;
const growth = 1.5;

/** Entry of a key: the row where it first stood, and a hash of that row's values. */
export interface KeyEntry {
  readonly row: number;
  readonly content: number;
}

/**
 * Keys of rows already seen, 16 bytes a slot outside the heap: 64 bits of hash, the row, a hash of its content. A
 * million keys take 20 to 30 MB. Rows begin at 1; an empty slot has row 0.
 */
export class KeyTable {
  #slots = new Uint32Array(1024 * wordsInSlot);
  #size = 0;

  get(key: string): KeyEntry | undefined {
    const { high, low } = hashText(key);
    const at = this.#find(this.#slots, high, low);
    return this.#slots[at + 2] === 0
      ? undefined
      : { row: this.#slots[at + 2]!, content: this.#slots[at + 3]! };
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** Remembers a key that is not yet there; an earlier entry is kept. */
  add(key: string, entry: KeyEntry): void {
    if ((this.#size + 1) * wordsInSlot > this.#slots.length * fullest) this.#grow();
    const { high, low } = hashText(key);
    const at = this.#find(this.#slots, high, low);
    if (this.#slots[at + 2] !== 0) return;
    this.#slots.set([high, low, entry.row, entry.content], at);
    this.#size += 1;
  }

  #find(slots: Uint32Array, high: number, low: number): number {
    const capacity = slots.length / wordsInSlot;
    let slot = low % capacity;
    for (;;) {
      const at = slot * wordsInSlot;
      if (slots[at + 2] === 0 || (slots[at] === high && slots[at + 1] === low)) return at;
      slot = slot + 1 === capacity ? 0 : slot + 1;
    }
  }

  #grow(): void {
    const old = this.#slots;
    const grown = new Uint32Array(Math.ceil((old.length / wordsInSlot) * growth) * wordsInSlot);
    for (let at = 0; at < old.length; at += wordsInSlot)
      if (old[at + 2] !== 0)
        grown.set(old.subarray(at, at + wordsInSlot), this.#find(grown, old[at]!, old[at + 1]!));
    this.#slots = grown;
  }
}
