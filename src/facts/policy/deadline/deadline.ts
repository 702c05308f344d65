import type { Text } from '../../../codes/language.js';
import type { RegisterEntry } from '../register/register-entry.type.js';

/** What a day ends: the term of a document, an aim, what an article asks for each year, what an entry of a register begins. */
export type DeadlineKind = 'TERM_ENDS' | 'AIM_DUE' | 'STATEMENT_DUE' | 'ENTRY_DUE';

/** A day by which something is due or over, as a document states it. */
export interface Deadline {
  /** The same on every reading: by it a calendar knows the day again. */
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly policy: string;
  /** Null where no article is known to state the term. */
  readonly article: string | null;
  /** As precise as it is stated: a day, month or year, ISO. */
  readonly stated: string;
  /** Last day of what is stated, ISO. */
  readonly day: string;
  readonly words: Text;
  readonly entry: RegisterEntry | null;
}

/** Days from and up to which deadlines are asked for, ISO. */
export interface DeadlineSpan {
  readonly from: string;
  readonly to: string;
}
