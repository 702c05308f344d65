import type { MortonIndex } from '../morton/morton-index.js';

/** Cluster of the points of a grid cell, the same for every tile and box that asks for it. */
export interface Cluster {
  /** Morton code of its cell at the depth asked for. */
  readonly code: number;
  /** Mean place of its points, Web Mercator on the unit square. */
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
