/** Rows that may be remembered in each memo of one snapshot: about 50 MB. */
const maxRows = 500_000;

/** Values by number: those asked for last are kept while there is room. */
export class KeptLast<V> {
  readonly #kept = new Map<number, V>();
  #rows = 0;

  /** `overhead` is what remembering a value costs besides its rows, in rows. */
  constructor(
    readonly rowsOf: (value: V) => number,
    readonly overhead: number,
  ) {}

  /** The value of a key, made where it is not at hand. */
  find(key: number, make: () => V): V {
    const known = this.#kept.has(key);
    const value = known ? this.#kept.get(key)! : make();
    // Last in the order of the map: the newest.
    this.#kept.delete(key);
    this.#kept.set(key, value);
    if (!known) this.#makeRoomFor(value);
    return value;
  }

  #makeRoomFor(value: V): void {
    this.#rows += this.overhead + this.rowsOf(value);
    for (const [key, oldest] of this.#kept) {
      if (this.#kept.size === 1 || this.#rows <= maxRows) return;
      this.#kept.delete(key);
      this.#rows -= this.overhead + this.rowsOf(oldest);
    }
  }
}
