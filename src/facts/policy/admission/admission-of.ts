import type { HeldList, ListItem } from './list-hits.js';
import { Admission } from './project-admission.type.js';

const isAdmission = (word: unknown): word is Admission => typeof word === 'string' && word in Admission;

/**
 * Tells the result by the word of the rule; an item that restricts or asks for a licence leaves a review due where the
 * rule would let the project in.
 */
export const admissionOf = (
  word: unknown,
  held: readonly HeldList<ListItem>[],
  foreignInvested: boolean | null | undefined,
): Admission => {
  const told = isAdmission(word) ? word : 'UNKNOWN';
  const counts = ({ list, hits }: HeldList<ListItem>): boolean =>
    hits.length > 0 && (!list.foreignOnly || foreignInvested !== false);
  return told === 'OK' && held.some(counts) ? 'NEEDS_REVIEW' : told;
};
