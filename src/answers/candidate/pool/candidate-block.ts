import type { CandidateColumns } from './candidate-columns.js';

/** Candidates for a gap by the segment that they work in. */
export interface CandidateBlock {
  /** Gap. */
  readonly segment: number;
  /** Segment they work in: the gap itself, or a segment near to it. */
  readonly through: number;
  /** Proximity of `through` to the gap; 1 for the gap itself. */
  readonly proximity: number;
  readonly columns: CandidateColumns;
  /** Rows of the columns that are candidates, ascending. */
  readonly rows: Int32Array;
}

export const sizeOf = (blocks: readonly CandidateBlock[]): number =>
  blocks.reduce((sum, { rows }) => sum + rows.length, 0);

/** Fit of a row: its share in the segment it works in, at most 1, times the proximity of that to the gap. */
export const fitOf = ({ columns, proximity }: CandidateBlock, row: number): number =>
  Math.min(1, columns.share[row]!) * proximity;
