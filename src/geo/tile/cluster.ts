import type { MortonIndex } from '../morton/morton-index.js';

/** Halvings of a tile that make its cells: of 1/16 of its side, 32 pixels of 512, with room for a number in a circle. */
export const gridBits = 4;

/** Cluster of the points of a grid cell, the same for every tile and box that asks for it. */
export interface Cluster {
  /** Morton code of its cell at the depth asked for. */
  readonly code: number;
  /**
   * Place of its point; of several their mean, but in the middle half of the cell, so that no two clusters hide each
   * other’s number. Web Mercator on the unit square.
   */
  readonly x: number;
  readonly y: number;
  /** Its ranks in the index: from the first to before the last. */
  readonly from: number;
  readonly to: number;
}

export const countOf = ({ from, to }: Cluster): number => to - from;

/**
 * Tells whether all points of a cluster stand within 0.6 m, so that no zoom takes them apart: keys ascend, and its
 * first is its last.
 */
export const isOneSpot = ({ keys }: MortonIndex, { from, to }: Cluster): boolean =>
  keys[from] === keys[to - 1];
