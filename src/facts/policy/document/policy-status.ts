/** Status of a document on a day. */
export type PolicyStatusName =
  | 'DRAFT'
  | 'NOT_YET'
  | 'RUNNING'
  | 'IN_FORCE'
  | 'IN_FORCE_NO_END_STATED'
  | 'EXPIRED'
  | 'REPEALED';

/** What a document says of its own term. Days are ISO, of the precision stated. */
export interface PolicyTerm {
  readonly draft: boolean;
  readonly plan: boolean;
  readonly issuedOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly repealedOn: string | null;
}

/** Tells whether a day lies before a date of whatever precision: no day of 2026 lies before 2026. */
const isBefore = (day: string, date: string): boolean => day.slice(0, date.length) < date;

const isAfter = (day: string, date: string): boolean => day.slice(0, date.length) > date;

/**
 * Tells the status of a document on a day (ISO). A draft is one on every day; the term begins on its first day, else
 * on the day of issue, and includes its last day; a document is repealed from the day of its repeal.
 */
export const policyStatus = (policy: PolicyTerm, day: string): PolicyStatusName => {
  const from = policy.validFrom ?? policy.issuedOn;
  if (policy.draft) return 'DRAFT';
  if (from !== null && isBefore(day, from)) return 'NOT_YET';
  if (policy.repealedOn !== null && !isBefore(day, policy.repealedOn)) return 'REPEALED';
  if (policy.validTo !== null && isAfter(day, policy.validTo)) return 'EXPIRED';
  if (policy.plan) return 'RUNNING';
  return policy.validTo === null ? 'IN_FORCE_NO_END_STATED' : 'IN_FORCE';
};
