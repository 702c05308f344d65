import type { Pieces } from '../../../pieces/pieces.js';

/** Column of texts. */
export abstract class Texts<Text extends string | null> implements Iterable<Text> {
  abstract readonly length: number;

  abstract at(row: number): Text;

  /** Picks texts of this and of a second that goes on after it, in the order given. */
  abstract picked(second: this, rows: Int32Array): Pieces<this>;

  *[Symbol.iterator](): IterableIterator<Text> {
    for (let row = 0; row < this.length; row++) yield this.at(row);
  }
}
