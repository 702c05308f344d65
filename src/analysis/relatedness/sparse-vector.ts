/** Entries of a vector that are not 0: `index` strictly ascending, `value` beside it. */
export interface SparseVector {
  readonly index: ArrayLike<number>;
  readonly value: ArrayLike<number>;
}
