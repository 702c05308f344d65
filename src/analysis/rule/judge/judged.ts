import type { Value } from '../feel/value.js';
import type { Verdict } from './verdict.js';

/** A condition with its verdict. */
export interface JudgedCondition {
  readonly code: string;
  readonly article: string;
  readonly test: Value;
  readonly verdict: Verdict;
  readonly zh: string;
  readonly en: string;
  /** Words that a condition of whom it concerns asks for, any of them. */
  readonly wanted?: readonly string[];
}

/** A sum by one reading of the text; null where it is not known. */
export interface JudgedAmount {
  readonly reading: string | null;
  readonly yuan: number | null;
  readonly capHit: boolean | null;
}

/** What was paid of a total, what is left of it and what is above; null where a payment is not known. */
export interface JudgedLedger {
  readonly used: number | null;
  readonly left: number | null;
  readonly over: number | null;
}

/** A rule judged on a day over facts. */
export interface Judged {
  readonly verdict: Verdict;
  readonly conditions: readonly JudgedCondition[];
  readonly amounts: readonly JudgedAmount[];
  readonly ledger: JudgedLedger | null;
  readonly results: readonly { readonly code: string; readonly value: Value }[];
  /** Facts that could change the verdict or a sum, where the verdict is UNKNOWN. */
  readonly missing: ReadonlySet<string>;
  readonly notes: readonly { readonly zh: string; readonly en: string }[];
  readonly defaulted: ReadonlyMap<string, Value>;
  /** Whether a condition of whom it concerns fails. */
  readonly elsewhere: boolean;
}
