import type { Clause } from '../clause/clause.js';
import type { ProposalText } from '../proposal-text.js';
import { mayMake, type Role } from '../role/role.js';
import type { Vocabulary } from '../term/vocabulary.js';
import { countingEvidence } from './counting-evidence.js';
import type { Evidence } from './evidence.js';
import { type AddEvidence, gatherEvidence } from './gather-evidence.js';
import { gatherIndustry } from './gather-industry.js';
import type { Spoken } from './spoken-items.js';

/** Gathers the evidence that counts for each segment that the clauses of a text speak of. */
export function evidenceOfText(
  text: ProposalText,
  role: Role,
  clauses: readonly Clause[],
  vocabulary: Vocabulary,
): Spoken[] {
  const found = new Map<number, Evidence[]>();
  const add: AddEvidence = (segment, evidence) => {
    const known = found.get(segment);
    if (known) known.push(evidence);
    else found.set(segment, [evidence]);
  };
  for (const clause of clauses) gatherEvidence(clause, vocabulary, add);
  if (mayMake(role)) gatherIndustry(text, role, vocabulary.industries, add);
  return [...found].map(([segment, evidence]) => ({ segment, evidence: countingEvidence(evidence) }));
}
