import type { Clause } from './clause/clause.js';
import { clausesOf } from './clause/clauses-of.js';
import type { ProposalText } from './proposal-text.js';
import { mayMake, type Role } from './role/role.js';
import { roleOfText } from './role/role-of-text.js';
import type { Evidence } from './score/evidence.js';
import { type Features, featuresOf, strengthOf, strongOf } from './score/features.js';
import { type AddEvidence, gatherEvidence } from './score/gather-evidence.js';
import { gatherIndustry } from './score/gather-industry.js';
import { scoreOf } from './score/score-of.js';
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

const byStrength = (a: Evidence, b: Evidence): number =>
  Number(b.fits) - Number(a.fits) || b.strength - a.strength;

/** Whether the scope names the segment only as what is traded, mended or leased, and nothing is said of the business. */
const onlyRegisteredToTrade = (evidence: readonly Evidence[]): boolean =>
  evidence.every(({ field }) => field !== 'BUSINESS') &&
  evidence.some(({ field }) => field === 'SCOPE') &&
  evidence.every(({ field, fits }) => field !== 'SCOPE' || !fits);

/** Evidence of the segment’s own activity; that of other roles where there is no other. */
function counting(evidence: readonly Evidence[]): Evidence[] {
  const fitting = onlyRegisteredToTrade(evidence) ? [] : evidence.filter(({ fits }) => fits);
  return (fitting.length > 0 ? fitting : evidence.filter(({ fits }) => !fits)).sort(byStrength);
}

function evidenceBySegment(
  text: ProposalText,
  role: Role,
  clauses: readonly Clause[],
  vocabulary: Vocabulary,
): Map<number, Evidence[]> {
  const found = new Map<number, Evidence[]>();
  const add: AddEvidence = (segment, evidence) => {
    const known = found.get(segment);
    if (known) known.push(evidence);
    else found.set(segment, [evidence]);
  };
  for (const clause of clauses) gatherEvidence(clause, vocabulary, add);
  if (mayMake(role)) gatherIndustry(text, role, vocabulary.industries, add);
  return found;
}

const own = new Set(['PRODUCTS', 'BUSINESS']);

const itemOf = ({ field, position }: Evidence): string => field + position;

/** Segments that the strong evidence of each item speaks for. */
function segmentsByItem(
  found: readonly { segment: number; evidence: readonly Evidence[] }[],
): Map<string, Set<number>> {
  const spoken = new Map<string, Set<number>>();
  for (const { segment, evidence } of found)
    for (const each of strongOf(evidence))
      spoken.set(itemOf(each), (spoken.get(itemOf(each)) ?? new Set()).add(segment));
  return spoken;
}

/** Proposes the segments of a vocabulary that a text speaks of, the likeliest first. */
export function proposeSegments(text: ProposalText, vocabulary: Vocabulary): SegmentProposal[] {
  const role = roleOfText(text);
  const clauses = clausesOf(text, role);
  const items = clauses
    .filter(({ field }) => own.has(field))
    .reduce((sum, clause) => sum + clause.items.length, 0);
  const found = [...evidenceBySegment(text, role, clauses, vocabulary)].map(([segment, evidence]) => {
    const counted = counting(evidence);
    return { segment, evidence: counted, strength: strengthOf(counted) };
  });
  const best = Math.max(0, ...found.map(({ strength }) => strength));
  const spoken = segmentsByItem(found);
  return found
    .map(({ segment, evidence }) => {
      const rivals = Math.min(...strongOf(evidence).map((each) => spoken.get(itemOf(each))?.size ?? 1));
      const features = featuresOf(evidence, { best, rivals, items, others: found.length });
      return {
        segment,
        score: scoreOf(evidence, features),
        role: evidence[0]?.role ?? 'UNKNOWN',
        evidence,
        features,
      };
    })
    .sort((a, b) => b.score - a.score || a.segment - b.segment);
}
