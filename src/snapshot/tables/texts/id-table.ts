const none = -1;
/** Parts of the table, told by the lowest bits of a hash; the others tell the place in the part. */
const [partBits, leastPlaces] = [8, 16];

const emptyPart = (places: number): Int32Array => new Int32Array(places).fill(none);

/** Places of a part, a power of two, so that so many numbers fill half of all. */
const placesFor = (numbers: number): number =>
  Math.max(leastPlaces, 2 ** Math.ceil(Math.log2(Math.max(1, (2 * numbers) >> partBits))));

/**
 * Numbers by hash, open, at most half full. It is cut into parts that grow each by itself, so that none takes long to
 * grow, however many numbers there are.
 */
export class IdTable {
  readonly #parts: Int32Array[];
  readonly #counts = new Int32Array(1 << partBits);
  readonly #hashOf: (number: number) => number;

  /** Makes an empty table with room for so many numbers. */
  constructor(hashOf: (number: number) => number, room: number) {
    const places = placesFor(room);
    this.#parts = Array.from({ length: 1 << partBits }, () => emptyPart(places));
    this.#hashOf = hashOf;
  }

  /** Finds the number that is meant among those of a hash. */
  find(hash: number, isMeant: (number: number) => boolean): number | undefined {
    const part = this.#parts[hash & ((1 << partBits) - 1)]!;
    for (let place = hash >>> partBits; ; place++) {
      const number = part[place & (part.length - 1)]!;
      if (number === none) return undefined;
      if (isMeant(number)) return number;
    }
  }

  add(hash: number, number: number): void {
    const at = hash & ((1 << partBits) - 1);
    const part = this.#parts[at]!;
    this.#put(part, hash, number);
    if (2 * ++this.#counts[at]! <= part.length) return;
    const larger = emptyPart(2 * part.length);
    for (const one of part) if (one !== none) this.#put(larger, this.#hashOf(one), one);
    this.#parts[at] = larger;
  }

  #put(part: Int32Array, hash: number, number: number): void {
    const mask = part.length - 1;
    let place = (hash >>> partBits) & mask;
    while (part[place] !== none) place = (place + 1) & mask;
    part[place] = number;
  }
}
