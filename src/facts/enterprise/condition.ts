import type { Pieces } from '../../pieces/pieces.js';

/** Rows that contain every row that passes, each once. */
export interface Candidates {
  readonly size: number;
  readonly rows: () => Iterable<number>;
}

/** Condition of a filter on an enterprise, by its row of the snapshot. */
export interface Condition {
  readonly passes: (row: number) => boolean;
  /** Absent: any row may pass. */
  readonly among?: Candidates;
}

/** Condition that a row is among these rows. */
export const oneOf = (rows: ReadonlySet<number>): Condition => ({
  passes: (row) => rows.has(row),
  among: { size: rows.size, rows: () => rows },
});

/** Condition that a row is marked with 1. */
export const marked = (marks: Uint8Array): Condition => ({
  passes: (row) => marks[row] === 1,
  among: {
    size: marks.reduce((sum, mark) => sum + mark, 0),
    *rows() {
      for (let row = marks.indexOf(1); row !== -1; row = marks.indexOf(1, row + 1)) yield row;
    },
  },
});

/** Rows from `from` up to, and without, `to`. */
export const interval = (from: number, to: number): Candidates => ({
  size: Math.max(0, to - from),
  *rows() {
    for (let row = from; row < to; row++) yield row;
  },
});

const narrower = (a: Candidates, b: Candidates | undefined): Candidates => (b && b.size < a.size ? b : a);

/** Fewest candidates that any of the conditions gives, out of `size` rows. */
export const fewestCandidates = (conditions: readonly Condition[], size: number): Candidates =>
  conditions.reduce((least, { among }) => narrower(least, among), interval(0, size));

/** Rows after which others may be let in. */
const rowsAtOnce = 20_000;

/** Rows that pass every condition; only the fewest candidates are looked at, and others are let in. */
export const passing = function* (conditions: readonly Condition[], size: number): Pieces<number[]> {
  const rows: number[] = [];
  let looked = 0;
  for (const row of fewestCandidates(conditions, size).rows()) {
    if (++looked % rowsAtOnce === 0) yield;
    if (conditions.every(({ passes }) => passes(row))) rows.push(row);
  }
  return rows;
};
