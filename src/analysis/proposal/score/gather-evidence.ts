import type { Clause } from '../clause/clause.js';
import { roleFits } from '../role/role-fits.js';
import { likeTerms } from '../term/like-terms.js';
import { longestMatches, type TermMatch } from '../term/longest-matches.js';
import { type Standing, standingAt } from '../term/standing.js';
import type { Term } from '../term/term.js';
import type { Vocabulary } from '../term/vocabulary.js';
import type { Evidence } from './evidence.js';

/** Takes what a clause says for a segment. */
export type AddEvidence = (segment: number, evidence: Evidence) => void;

const weightOf: Record<Standing, number> = { HEAD: 1, PART: 0.5, MODIFIER: 0.25 };

/** Weight of a term that a clause names in other words. */
const likeWeight = 0.6;

const evidence = (
  clause: Clause,
  at: number,
  term: Term,
  kind: Evidence['kind'],
  strength: number,
): Evidence => ({
  field: clause.field,
  text: clause.text,
  term: term.text,
  kind,
  role: clause.role,
  fits: roleFits(clause.role, term.text),
  position: clause.position + at,
  strength,
});

const standingOf = (clause: Clause, item: string, matches: readonly TermMatch[], at: number): Standing => {
  const match = matches[at];
  if (!match || (matches[at + 1]?.start ?? item.length) < match.end) return 'MODIFIER';
  return clause.field === 'NAME' ? 'HEAD' : standingAt(item, match.end);
};

/** Segments that a term of the item tells not to be meant. */
const excludedIn = (matches: readonly TermMatch[]): Set<number> =>
  new Set(
    matches.flatMap(({ terms }) =>
      terms.filter(({ kind }) => kind === 'EXCLUDE').map(({ segment }) => segment),
    ),
  );

function gatherItem(clause: Clause, at: number, vocabulary: Vocabulary, add: AddEvidence): void {
  const item = clause.items[at] ?? '';
  const matches = longestMatches(item, vocabulary.dictionary);
  const excluded = excludedIn(matches);
  let named = false;
  matches.forEach((match, number) => {
    const standing = standingOf(clause, item, matches, number);
    named ||= standing === 'HEAD';
    for (const term of match.terms)
      if (term.kind !== 'EXCLUDE' && term.kind !== 'INDUSTRY' && !excluded.has(term.segment))
        add(term.segment, evidence(clause, at, term, term.kind, term.weight * weightOf[standing]));
  });
  if (named || clause.field === 'NAME') return;
  for (const { term, share } of likeTerms(item, vocabulary.likeness))
    if (!excluded.has(term.segment))
      add(term.segment, evidence(clause, at, term, 'SCORED', term.weight * share * likeWeight));
}

/** Gathers what the items of a clause say for each segment. */
export function gatherEvidence(clause: Clause, vocabulary: Vocabulary, add: AddEvidence): void {
  for (const at of clause.items.keys()) gatherItem(clause, at, vocabulary, add);
}
