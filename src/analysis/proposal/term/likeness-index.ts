import { foldClause } from '../fold-clause.js';
import type { Term } from './term.js';

/** Pairs of neighbouring characters of a term, with how much each tells. */
interface LikeTerm {
  readonly term: Term;
  /** Its pairs, folded as items are. */
  readonly pairs: ReadonlySet<string>;
  /** Sum of the information of its pairs. */
  readonly total: number;
  /** Its last pair names the thing; the first sets it apart. */
  readonly last: string;
  readonly first: string;
}

export interface LikenessIndex {
  readonly information: ReadonlyMap<string, number>;
  readonly termsOf: ReadonlyMap<string, readonly LikeTerm[]>;
}

/** Pairs of neighbouring characters, each once. */
export const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

const tells = (term: Term): boolean =>
  term.kind !== 'EXCLUDE' && term.kind !== 'INDUSTRY' && term.weight >= 0.6 && term.text.length >= 3;

function informationOf(terms: readonly Term[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms)
    for (const pair of pairsOf(foldClause(term.text))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return new Map([...counts].map(([pair, count]) => [pair, Math.log(terms.length / count)]));
}

function likeTerm(term: Term, information: ReadonlyMap<string, number>): LikeTerm {
  const text = foldClause(term.text);
  const pairs = pairsOf(text);
  const total = [...pairs].reduce((sum, pair) => sum + (information.get(pair) ?? 0), 0);
  return { term, pairs, total, last: text.slice(-2), first: text.slice(0, 2) };
}

/** Builds the index of pairs that `likeTerms` reads, over the terms that tell a segment by themselves. */
export function likenessIndex(terms: readonly Term[]): LikenessIndex {
  const telling = terms.filter(tells);
  const information = informationOf(telling);
  const termsOf = new Map<string, LikeTerm[]>();
  for (const term of telling) {
    const like = likeTerm(term, information);
    termsOf.set(like.last, [...(termsOf.get(like.last) ?? []), like]);
  }
  return { information, termsOf };
}
