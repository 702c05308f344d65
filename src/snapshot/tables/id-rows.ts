import type { Pieces } from '../pieces/pieces.js';
import { numbersTo } from './columns.js';
import { rowPieces } from './rows-by.js';

/** Row of an id that is not in a table. */
const none = -1;

/**
 * Row numbers by id, over revisions in which rows move: every id has a number of its own, which all snapshots that follow
 * each other share and to which only more is added, and each snapshot knows the rows of these numbers.
 */
export class IdRows {
  readonly #numbers: Map<string, number>;
  readonly #rows: Int32Array;

  private constructor(numbers: Map<string, number>, rows: Int32Array) {
    this.#numbers = numbers;
    this.#rows = rows;
  }

  static *inPieces(ids: readonly string[]): Pieces<IdRows> {
    return new IdRows(yield* rowPieces(ids), numbersTo(ids.length));
  }

  get(id: string): number | undefined {
    const number = this.#numbers.get(id);
    const row = number === undefined ? undefined : this.#rows[number];
    return row === none ? undefined : row;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** After each row went to `moved`, `none` where it is gone, and `added` ids came at these rows. */
  moved(moved: Int32Array, added: Iterable<readonly [string, number]>): IdRows {
    const coming = [...added];
    for (const [id] of coming) if (!this.#numbers.has(id)) this.#numbers.set(id, this.#numbers.size);
    const rows = new Int32Array(this.#numbers.size).fill(none);
    this.#rows.forEach((row, number) => {
      if (row !== none) rows[number] = moved[row]!;
    });
    for (const [id, row] of coming) rows[this.#numbers.get(id)!] = row;
    return new IdRows(this.#numbers, rows);
  }
}
