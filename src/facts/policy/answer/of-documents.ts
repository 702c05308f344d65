import type { RegisterEntry } from '../register/register-entry.type.js';
import type { AnswerParts } from './answer-parts.js';

/** Entries that a document of the answer states, or none does: where no place is asked about, every entry. */
export const ofDocuments = (
  { place, rows }: AnswerParts,
  entries: readonly RegisterEntry[],
): RegisterEntry[] => {
  const own = new Set<string | null>([null, ...rows.map(({ policy }) => policy)]);
  return entries.filter(({ policyCode }) => place === undefined || own.has(policyCode));
};
