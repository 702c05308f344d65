/** Points of one cell of the grid, counted. A cluster is the same whichever tile or box asked for it. */
export interface Cluster {
  /** Morton code of its cell at the depth asked for. */
  readonly code: number;
  /** Mean place of its points, Web Mercator on the unit square. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Its first item in the order of the index; its only one where `count` is 1. */
  readonly item: number;
  /** All its points stand on one spot (9 mm): no zoom takes them apart. */
  readonly samePlace: boolean;
  /** How many of its items are of each category; empty where there are none. */
  readonly categories: Uint32Array;
}

/** A few disjoint kinds of items, for counts by kind. */
export interface Categories {
  readonly names: readonly string[];
  /** Place in `names` by item; anything else counts in none. */
  readonly of: ArrayLike<number>;
}
