import type { Adjacency } from '../tables/adjacency.js';

/** Things in the order of hits of one class, the texts by which they are found, and which texts hold which gram. */
export interface SearchIndex {
  /** Number of the kind of each thing in `searchKinds`. */
  readonly kinds: Uint8Array;
  readonly codes: readonly string[];
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** What tells a thing apart in words; empty where the snapshot says. */
  readonly details: readonly string[];
  /** Thing of each text. */
  readonly thing: Int32Array;
  readonly folded: readonly string[];
  /** Text as it is stored; of a derived short form the text that it was derived from. */
  readonly stored: readonly string[];
  /** Texts of each gram, ascending. */
  readonly postings: Adjacency;
}
