import { foldClause } from '../fold-clause.js';
import type { Term } from './term.js';

/** Terms by their folded text, and for every beginning of two characters the lengths of the terms that begin so. */
export interface TermDictionary {
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** Longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

const shortest = 2;

/** Builds the dictionary that `longestMatches` reads. Terms of one character are left out: they stand in anything. */
export function termDictionary(terms: readonly Term[]): TermDictionary {
  const byText = new Map<string, Term[]>();
  for (const term of terms) {
    const text = foldClause(term.text);
    if (text.length < shortest) continue;
    const same = byText.get(text);
    if (same) same.push(term);
    else byText.set(text, [term]);
  }
  return { terms: byText, lengths: lengthsByBeginning(byText.keys()) };
}

function lengthsByBeginning(texts: Iterable<string>): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const text of texts) {
    const beginning = text.slice(0, shortest);
    const known = lengths.get(beginning) ?? new Set<number>();
    lengths.set(beginning, known.add(text.length));
  }
  return new Map([...lengths].map(([beginning, all]) => [beginning, [...all].sort((a, b) => b - a)]));
}
