import type { Clause } from './clause/clause.js';
import { clausesOf } from './clause/clauses-of.js';
import { sortedText } from './clause/sorted-text.js';
import type { ProposalText } from './proposal-text.js';
import type { Role } from './role/role.js';
import { roleOfText } from './role/role-of-text.js';
import type { Evidence } from './score/evidence.js';
import { evidenceOfText } from './score/evidence-of-text.js';
import { type Features, featuresOf, fittingStrengthOf, strengthOf } from './score/features.js';
import { scoreOf } from './score/score-of.js';
import { rivalsOf, spokenItems } from './score/spoken-items.js';
import type { Vocabulary } from './term/vocabulary.js';

/** A segment that a text speaks of. */
export interface SegmentProposal {
  readonly segment: number;
  readonly score: number;
  readonly role: Role;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  readonly features: Features;
}

const own = new Set(['PRODUCTS', 'BUSINESS']);

/** Number of items of the products and the business. */
const itemCount = (clauses: readonly Clause[]): number =>
  clauses.filter(({ field }) => own.has(field)).reduce((sum, { items }) => sum + items.length, 0);

/** Proposes the segments of a vocabulary that a text speaks of, the likeliest first. */
export function proposeSegments(given: ProposalText, vocabulary: Vocabulary): SegmentProposal[] {
  const text = sortedText(given);
  const role = roleOfText(text);
  const clauses = clausesOf(text, role);
  const found = evidenceOfText(text, role, clauses, vocabulary);
  const spoken = spokenItems(found);
  const best = Math.max(0, ...found.map(({ evidence }) => strengthOf(evidence)));
  const together = found.reduce((sum, { evidence }) => sum + fittingStrengthOf(evidence), 0);
  const rivalry = { best, items: itemCount(clauses), together };
  return found
    .map((each) => {
      const { segment, evidence } = each;
      const features = featuresOf(evidence, { ...rivalry, rivals: rivalsOf(each, spoken) });
      return {
        segment,
        score: scoreOf(evidence, features),
        role: evidence[0]?.role ?? role,
        evidence,
        features,
      };
    })
    .sort((a, b) => b.score - a.score || a.segment - b.segment);
}
