import type { PolicyRow } from '../document/policies-of-graph.js';
import type { DeadlineSpan } from './deadline.js';

/** Years of a span that lie in the term of a document. */
export const yearsBetween = (
  { from, to }: DeadlineSpan,
  { issuedOn, validFrom, validTo }: PolicyRow,
): number[] => {
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const begins = validFrom ?? issuedOn;
  const first = Math.max(yearOf(from), begins === null ? 0 : yearOf(begins));
  const last = Math.min(yearOf(to), validTo === null ? 9999 : yearOf(validTo));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
};
