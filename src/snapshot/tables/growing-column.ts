import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';
import { type Column, ofSameKind } from './columns.js';

/** Values of the first part at first, and of every full part: what is copied at once stays small. */
const [leastRoom, mostInPart] = [1_024, 65_536];

/** Copies a column into one with more room. */
export const roomier = <Kind extends Column>(column: Kind, room: number): Kind => {
  const copy = ofSameKind(column, room);
  copy.set(column);
  return copy;
};

/** Copies the values of a column to before some row into another, from its beginning on. */
export const copyPieces = <Kind extends Column>(from: Kind, to: Kind, rows: number): Pieces<void> =>
  inStretches(rows, (first, end) => to.set(from.subarray(first, end), first));

/** Column of numbers that arrive in turn: outside of the heap, unlike a list of them. */
export class GrowingColumn<Kind extends Column> {
  readonly #full: Kind[] = [];
  #part: Kind;
  #inPart = 0;

  constructor(kind: new (size: number) => Kind) {
    this.#part = new kind(leastRoom);
  }

  get length(): number {
    return this.#full.length * mostInPart + this.#inPart;
  }

  push(value: number): void {
    if (this.#inPart === this.#part.length) this.#makeRoom();
    this.#part[this.#inPart++] = value;
  }

  #makeRoom(): void {
    if (this.#inPart < mostInPart) {
      this.#part = roomier(this.#part, 2 * this.#inPart);
      return;
    }
    this.#full.push(this.#part);
    this.#part = ofSameKind(this.#part, mostInPart);
    this.#inPart = 0;
  }

  /** Gives what came, with no room for more. */
  *done(): Pieces<Kind> {
    const column = ofSameKind(this.#part, this.length);
    for (const [i, part] of this.#full.entries()) {
      column.set(part, i * mostInPart);
      yield;
    }
    column.set(this.#part.subarray(0, this.#inPart), this.#full.length * mostInPart);
    return column;
  }
}
