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

/** Rows that pass every condition; only the fewest candidates are looked at. */
export const passing = (conditions: readonly Condition[], size: number): number[] => {
  const rows: number[] = [];
  for (const row of fewestCandidates(conditions, size).rows()) {
    if (conditions.every(({ passes }) => passes(row))) rows.push(row);
  }
  return rows;
};
