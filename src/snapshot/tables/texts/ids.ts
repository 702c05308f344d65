import type { Pieces } from '../../../pieces/pieces.js';
import { extended, gatheredOf, numbersTo } from '../columns.js';
import { IdNumbers } from './id-numbers.js';
import { comparedPacked, type Packed } from './packed.js';
import { pickPacked } from './pick-packed.js';
import { Texts } from './texts.js';

/** Number of a row that nobody wrote: its id is empty. */
const none = -1;

/** Own ids by row. */
export class Ids extends Texts<string> {
  readonly numbers: IdNumbers;
  /** Number of the id of each row. */
  readonly ofRow: Int32Array;

  constructor(numbers: IdNumbers, ofRow: Int32Array) {
    super();
    this.numbers = numbers;
    this.ofRow = ofRow;
  }

  /** Reads ids that stand packed in the order of rows. */
  static *of(packed: Packed): Pieces<Ids> {
    return new Ids(yield* IdNumbers.of(packed), numbersTo(packed.length));
  }

  get length(): number {
    return this.ofRow.length;
  }

  at(row: number): string {
    const number = this.ofRow[row]!;
    return number === none ? '' : this.numbers.at(number);
  }

  /** Compares the ids of two rows that somebody wrote, as `<` compares strings. */
  compared(a: number, b: number): number {
    return comparedPacked(this.numbers.packed, this.ofRow[a]!, this.ofRow[b]!);
  }

  /** The ids of the second get numbers among those of the first. */
  *picked(second: this, rows: Int32Array): Pieces<this> {
    const theirs = second.ofRow.map((number) => this.numbers.add(second.numbers.at(number)));
    yield;
    return new Ids(this.numbers, yield* gatheredOf(this.ofRow, theirs, rows)) as this;
  }

  /** Copies the ids with rows after them that have none. */
  followedByNone(rows: number): Ids {
    return new Ids(this.numbers, extended(this.ofRow, new Int32Array(rows).fill(none)));
  }

  /** Packs the ids in the order of rows. */
  packedInOrder(): Pieces<Packed> {
    const { packed } = this.numbers;
    return pickPacked(packed, { ...packed, length: 0 }, this.ofRow);
  }
}
