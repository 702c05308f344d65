import type { Pieces } from '../pieces/pieces.js';
import type { Position } from './position.js';
import { writeUnitVector } from './unit-vector.js';

/** Subtrees no larger than this are scanned. */
const leafSize = 8;
/** Points after which others may be let in. */
const pointsAtOnce = 10_000;

/** Moves the k-th smallest by one axis to place k of [left, right], smaller ones before it (Hoare’s selection). */
const select = (
  order: Int32Array,
  key: (item: number) => number,
  k: number,
  from: number,
  to: number,
): void => {
  let [left, right] = [from, to];
  while (left < right) {
    const pivot = key(order[(left + right) >> 1]!);
    let [i, j] = [left, right];
    while (i <= j) {
      while (key(order[i]!) < pivot) i++;
      while (key(order[j]!) > pivot) j--;
      if (i > j) break;
      [order[i], order[j]] = [order[j]!, order[i]!];
      i++;
      j--;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return;
  }
};

/** Positions as columns of degrees. */
export interface Positions {
  readonly longitude: ArrayLike<number>;
  readonly latitude: ArrayLike<number>;
}

interface Nearest {
  item: number;
  square: number;
}

/**
 * Nearest point by great-circle distance among those that pass a test: a static k-d tree over unit vectors, so that
 * neither the poles nor the 180th meridian are special. Built in O(n log n), asked in O(log n) where the test passes
 * most points. Equal distance: the lowest number. Source: Bentley 1975; Friedman, Bentley & Finkel 1977.
 */
export class PointIndex {
  /** Numbers of the positions in the order of the tree. */
  readonly #order: Int32Array;
  /** Unit vectors by number until the tree stands, then in its order: neighbours lie beside each other. */
  #vectors: Float64Array;

  private constructor(order: Int32Array, vectors: Float64Array) {
    this.#order = order;
    this.#vectors = vectors;
  }

  /** Indexes positions; others may be let in meanwhile. */
  static *of({ longitude, latitude }: Positions): Pieces<PointIndex> {
    const { length } = longitude;
    const order = new Int32Array(length);
    for (let item = 0; item < length; item++) order[item] = item;
    const index = new PointIndex(order, new Float64Array(length * 3));
    for (let item = 0; item < length; item++) {
      const position = { longitude: longitude[item]!, latitude: latitude[item]! };
      writeUnitVector(position, index.#vectors, item * 3);
      if (item % pointsAtOnce === pointsAtOnce - 1) yield;
    }
    yield* index.#split();
    yield* index.#arrange();
    return index;
  }

  /** Puts the middle by one axis into the middle, of all, then of each half by the next axis, and so on. */
  *#split(): Pieces<void> {
    const due: (readonly [left: number, right: number, axis: number])[] = [[0, this.#order.length - 1, 0]];
    let looked = 0;
    for (let part = due.pop(); part !== undefined; part = due.pop()) {
      const [left, right, axis] = part;
      if (right - left < leafSize) continue;
      const middle = (left + right) >> 1;
      select(this.#order, (item) => this.#vectors[item * 3 + axis]!, middle, left, right);
      due.push([left, middle - 1, (axis + 1) % 3], [middle + 1, right, (axis + 1) % 3]);
      looked += right - left;
      if (looked < pointsAtOnce) continue;
      looked = 0;
      yield;
    }
  }

  *#arrange(): Pieces<void> {
    const arranged = new Float64Array(this.#vectors.length);
    for (let at = 0; at < this.#order.length; at++) {
      const from = this.#order[at]! * 3;
      for (let axis = 0; axis < 3; axis++) arranged[at * 3 + axis] = this.#vectors[from + axis]!;
      if (at % pointsAtOnce === pointsAtOnce - 1) yield;
    }
    this.#vectors = arranged;
  }

  /** Finds the number of the nearest position that is accepted; −1 where none is. */
  nearest(from: Position, accepts: (item: number) => boolean): number {
    const query = new Float64Array(3);
    writeUnitVector(from, query, 0);
    const best: Nearest = { item: -1, square: Number.POSITIVE_INFINITY };
    this.#search(query, accepts, best, 0, this.#order.length - 1, 0);
    return best.item;
  }

  #look(query: Float64Array, accepts: (item: number) => boolean, best: Nearest, at: number): void {
    const vectors = this.#vectors;
    const x = vectors[at * 3]! - query[0]!;
    const y = vectors[at * 3 + 1]! - query[1]!;
    const z = vectors[at * 3 + 2]! - query[2]!;
    const square = x * x + y * y + z * z;
    if (square > best.square) return;
    const item = this.#order[at]!;
    if ((square === best.square && item > best.item) || !accepts(item)) return;
    best.item = item;
    best.square = square;
  }

  #search(
    query: Float64Array,
    accepts: (item: number) => boolean,
    best: Nearest,
    left: number,
    right: number,
    axis: number,
  ): void {
    if (right - left < leafSize) {
      for (let at = left; at <= right; at++) this.#look(query, accepts, best, at);
      return;
    }
    const middle = (left + right) >> 1;
    this.#look(query, accepts, best, middle);
    const across = query[axis]! - this.#vectors[middle * 3 + axis]!;
    const below = [left, middle - 1] as const;
    const beyond = [middle + 1, right] as const;
    const [near, far] = across < 0 ? [below, beyond] : [beyond, below];
    const next = (axis + 1) % 3;
    this.#search(query, accepts, best, near[0], near[1], next);
    if (across * across <= best.square) this.#search(query, accepts, best, far[0], far[1], next);
  }
}
