/** How a term speaks of its segment. INDUSTRY is a class of GB/T 4754; EXCLUDE says that another thing is meant. */
export const termKinds = ['NAME', 'ALIAS', 'KEYWORD', 'EXCLUDE', 'INDUSTRY'] as const;

export type TermKind = (typeof termKinds)[number];

/** A term of a segment. */
export interface Term {
  /** Number of the segment. */
  readonly segment: number;
  readonly text: string;
  readonly kind: TermKind;
  /** 0 to 1: how far the term alone tells the segment. */
  readonly weight: number;
}
