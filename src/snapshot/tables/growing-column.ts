import type { Column } from './columns.js';

const leastRoom = 1_024;

/** Copies a column into one with more room. */
export const roomier = <Kind extends Column>(column: Kind, room: number): Kind => {
  const copy = new (column.constructor as new (size: number) => Kind)(room);
  copy.set(column);
  return copy;
};

/** Column of numbers that arrive in turn: outside of the heap, unlike a list of them. */
export class GrowingColumn<Kind extends Column> {
  #values: Kind;
  #length = 0;

  constructor(kind: new (size: number) => Kind) {
    this.#values = new kind(leastRoom);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#values = roomier(this.#values, 2 * this.#length);
    this.#values[this.#length++] = value;
  }

  /** Gives what came, with no room for more. */
  done(): Kind {
    return this.#values.slice(0, this.#length) as Kind;
  }
}
