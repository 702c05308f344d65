import type { Term } from './term.js';
import type { TermDictionary } from './term-dictionary.js';

/** A term found in a folded text, from `start` to before `end`. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly Term[];
}

const latin = /[a-z0-9]/;

/** Whether a Latin term stands by itself: `ct` is no part of `ctmp`. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !(latin.test(text[start] ?? '') && latin.test(text[start - 1] ?? '')) &&
  !(latin.test(text[end - 1] ?? '') && latin.test(text[end] ?? ''));

function longestAt(text: string, start: number, dictionary: TermDictionary): TermMatch | undefined {
  for (const length of dictionary.lengths.get(text.slice(start, start + 2)) ?? []) {
    const end = start + length;
    const terms = end <= text.length && dictionary.terms.get(text.slice(start, end));
    if (terms && standsAlone(text, start, end)) return { start, end, terms };
  }
  return undefined;
}

/** Finds the longest term at every place of a folded text; a term that lies within another one is not found. */
export function longestMatches(text: string, dictionary: TermDictionary): TermMatch[] {
  const matches: TermMatch[] = [];
  let reached = 0;
  for (let start = 0; start < text.length - 1; start++) {
    const match = longestAt(text, start, dictionary);
    if (!match || match.end <= reached) continue;
    reached = match.end;
    matches.push(match);
  }
  return matches;
}
