import type { Value } from '../feel/value.js';

/** What a rule is judged on. */
export interface Question {
  /** The day asked, ISO. */
  readonly day: string;
  /** First day of the document’s term; null where none is stated. */
  readonly termFrom: string | null;
  /** Whether the day lies in the document’s term; a draft is judged as if it did. */
  readonly inTerm: boolean;
  /** Facts that somebody gave or the graph knows; what is not known is Unknown. A missing key is not there at all. */
  readonly facts: ReadonlyMap<string, Value>;
}
