/** Rows among which all that pass stand, each once. */
export interface Candidates {
  readonly size: number;
  readonly rows: () => Iterable<number>;
}

/** One thing a filter asks of an enterprise, by its row of the snapshot. */
export interface Condition {
  readonly passes: (row: number) => boolean;
  /** Absent: any row may pass. */
  readonly among?: Candidates;
}

/** The condition to be one of these rows. */
export const oneOf = (rows: ReadonlySet<number>): Condition => ({
  passes: (row) => rows.has(row),
  among: { size: rows.size, rows: () => rows },
});

/** Rows from `from` up to `to`, without it. */
export const interval = (from: number, to: number): Candidates => ({
  size: Math.max(0, to - from),
  *rows() {
    for (let row = from; row < to; row++) yield row;
  },
});

const narrower = (a: Candidates, b: Candidates | undefined): Candidates => (b && b.size < a.size ? b : a);

/** The fewest candidates that any of the conditions knows, of `size` rows in all. */
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
