/** error: a value or row is refused. warning: taken, a person should look. fixed: repaired without guessing. */
export type Severity = 'error' | 'warning' | 'fixed';

/** Finding of a check about a cell, a row or a file, in the shape in which `import` and `check` print it. */
export interface Finding {
  /** Stable, whatever the language; docs/findings.md lists them. */
  readonly code: string;
  readonly severity: Severity;
  /** Path inside its package; of a single file its name. */
  readonly file: string;
  /** Record's number with the header as 1 (the row a spreadsheet shows); 0 is the file itself. */
  readonly row: number;
  /** File's own header; empty where the whole row or file is meant. */
  readonly column: string;
  /** Column's name in graph/resources; empty where there is none. */
  readonly field: string;
  /** Cell as it stood, cut at 200 characters. */
  readonly value: string;
  readonly message: string;
  readonly action: string;
}
