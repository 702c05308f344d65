import type { Finding } from '../../../intake/dataset/check/finding/finding.js';
import type { Proposal } from './proposals.js';

/**
 * Fates of a row. CHANGED: something of a listed target; ADDED: a target that is new on the list; UNCHANGED: says what
 * the list says; PROPOSED: only its name is known, a person chooses; REJECTED: cannot be done, and why.
 */
export const fates = ['CHANGED', 'ADDED', 'UNCHANGED', 'PROPOSED', 'REJECTED'] as const;
export type Fate = (typeof fates)[number];

export interface FieldChange {
  readonly field: 'stage' | 'stageOn' | 'segment' | 'note' | 'nextStep' | 'responsible' | 'investment';
  readonly from: string | null;
  readonly to: string;
}

/** Fate of a row, with its changes and problem. */
export interface RowFate {
  /** The row as the spreadsheet shows it. */
  readonly row: number;
  readonly fate: Fate;
  /** Own id and name of the enterprise, where the graph has it; else null and the name in the file. */
  readonly enterprise: string | null;
  readonly name: string;
  readonly changes: readonly FieldChange[];
  readonly proposals: readonly Proposal[];
  /** Code and sentence of a row that is proposed or rejected; the code is stable. */
  readonly code: string | null;
  readonly message: string | null;
}

/** Changes that a spreadsheet would make to a list, or has made. */
export interface ImportReport {
  readonly list: string;
  readonly applied: boolean;
  /** Name of exactly these changes to exactly this state of the list; sent back to have them made. */
  readonly plan: string;
  readonly counts: Readonly<Record<'read' | Lowercase<Fate>, number>>;
  readonly rows: readonly RowFate[];
  readonly findings: readonly Finding[];
  readonly ignored: readonly string[];
}

/** Counts the rows of each fate; read is their sum. */
export const countsOf = (rows: readonly RowFate[]): ImportReport['counts'] => {
  const count = (fate: Fate): number => rows.filter((row) => row.fate === fate).length;
  return {
    read: rows.length,
    changed: count('CHANGED'),
    added: count('ADDED'),
    unchanged: count('UNCHANGED'),
    proposed: count('PROPOSED'),
    rejected: count('REJECTED'),
  };
};
