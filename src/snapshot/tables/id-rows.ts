import type { Pieces } from '../../pieces/pieces.js';
import type { IdNumbers } from './texts/id-numbers.js';
import type { Ids } from './texts/ids.js';

/** Row of an id that is not in a table. */
const none = -1;
/** Rows after which others may be let in. */
const rowsAtOnce = 250_000;

/** Rows by id: the ids of snapshots that follow each other share their numbers, of which each snapshot knows the rows. */
export class IdRows {
  readonly #numbers: IdNumbers;
  readonly #rows: Int32Array;

  private constructor(numbers: IdNumbers, rows: Int32Array) {
    this.#numbers = numbers;
    this.#rows = rows;
  }

  static *of({ numbers, ofRow }: Ids): Pieces<IdRows> {
    const rows = new Int32Array(numbers.size).fill(none);
    for (let row = 0; row < ofRow.length; row++) {
      rows[ofRow[row]!] = row;
      if (row % rowsAtOnce === rowsAtOnce - 1) yield;
    }
    return new IdRows(numbers, rows);
  }

  get(id: string): number | undefined {
    const number = this.#numbers.get(id);
    const row = number === undefined ? undefined : this.#rows[number];
    return row === none ? undefined : row;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }
}
