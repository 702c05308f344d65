import { foldClause } from '../fold-clause.js';
import type { ProposalText } from '../proposal-text.js';
import type { Role } from '../role/role.js';
import type { Term } from '../term/term.js';
import type { AddEvidence } from './gather-evidence.js';

/** A class is wider than a segment, or across it. */
const classWeight = 0.6;

/** Gathers what the class of GB/T 4754 hints at: the class’s name stands in the industry as given. */
export function gatherIndustry(
  text: ProposalText,
  role: Role,
  industries: readonly Term[],
  add: AddEvidence,
): void {
  if (!text.industry) return;
  const industry = foldClause(text.industry);
  for (const term of industries)
    if (industry.includes(foldClause(term.text)))
      add(term.segment, {
        field: 'INDUSTRY',
        text: text.industry,
        term: term.text,
        kind: 'INDUSTRY',
        role,
        fits: true,
        position: 0,
        strength: term.weight * classWeight,
      });
}
