import type { MortonIndex } from '../morton/morton-index.js';

/** Points of one cell of the grid, counted. It is the same whichever tile or box asked for it. */
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

/** All its points stand within 0.6 m, so that no zoom takes them apart: keys ascend, and its first is its last. */
export const isOneSpot = ({ keys }: MortonIndex, { from, to }: Cluster): boolean =>
  keys[from] === keys[to - 1];
