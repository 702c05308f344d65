import { foldClause } from '../../src/analysis/proposal/fold-clause.js';
import type { ProposalText } from '../../src/analysis/proposal/proposal-text.js';
import { longestMatches } from '../../src/analysis/proposal/term/longest-matches.js';
import type { Term } from '../../src/analysis/proposal/term/term.js';
import { termDictionary } from '../../src/analysis/proposal/term/term-dictionary.js';
import { asWords, openFullText } from '../full-text.js';

export type Ranked = readonly { readonly segment: number; readonly score: number }[];

/** A plain method that ranks segments for a text. */
export type Baseline = (text: ProposalText) => Ranked;

const wordsOf = ({ products, business }: ProposalText): string =>
  foldClause([...products, business ?? ''].join(';'));

const positive = (terms: readonly Term[]): Term[] =>
  terms.filter(({ kind }) => kind === 'NAME' || kind === 'ALIAS' || kind === 'KEYWORD');

const ranked = (scores: ReadonlyMap<number, number>, most: number): Ranked =>
  [...scores]
    .map(([segment, score]) => ({ segment, score: score / Math.max(most, 1e-9) }))
    .sort((a, b) => b.score - a.score);

/** Longest match of names and aliases: every segment that is named, the longest term first. */
export const dictionaryBaseline = (terms: readonly Term[]): Baseline => {
  const dictionary = termDictionary(terms.filter(({ kind }) => kind === 'NAME' || kind === 'ALIAS'));
  return (text) => {
    const lengths = new Map<number, number>();
    for (const match of longestMatches(wordsOf(text), dictionary))
      for (const { segment } of match.terms)
        lengths.set(segment, Math.max(lengths.get(segment) ?? 0, match.end - match.start));
    return ranked(lengths, 1);
  };
};

/** Full text of Neo4j over all terms of a segment as its document, in a Neo4j of its own. */
export const openFullTextBaseline = async (terms: readonly Term[]) => {
  const documents = new Map<number, string[]>();
  for (const { segment, text } of positive(terms))
    documents.set(segment, [...(documents.get(segment) ?? []), text]);
  const fullText = await openFullText(
    [...documents].map(([key, texts]) => ({ key, texts: [texts.join(' ')] })),
  );
  return {
    rank: async (text: ProposalText): Promise<Ranked> => {
      const words = asWords(wordsOf(text));
      const found = words === '' ? [] : await fullText.ask(words, 3);
      return ranked(new Map(found.map(({ key, score }) => [key, score])), found[0]?.score ?? 0);
    },
    close: fullText.close,
  };
};

const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** BM25 of pairs of characters over all terms of a segment as its document. */
export const bm25Baseline = (terms: readonly Term[]): Baseline => {
  const documents = new Map<number, string[]>();
  for (const { segment, text } of positive(terms))
    documents.set(segment, [...(documents.get(segment) ?? []), ...pairs(foldClause(text))]);
  const mean = [...documents.values()].reduce((sum, { length }) => sum + length, 0) / documents.size;
  const holders = new Map<string, Map<number, number>>();
  for (const [segment, words] of documents)
    for (const word of words) {
      const counts = holders.get(word) ?? new Map<number, number>();
      holders.set(word, counts.set(segment, (counts.get(segment) ?? 0) + 1));
    }
  const weigh = (word: string, scores: Map<number, number>): void => {
    const counts = holders.get(word);
    if (!counts) return;
    const idf = Math.log(1 + (documents.size - counts.size + 0.5) / (counts.size + 0.5));
    for (const [segment, count] of counts) {
      const length = (documents.get(segment)?.length ?? 0) / mean;
      const gain = (idf * count * 2.2) / (count + 1.2 * (0.25 + 0.75 * length));
      scores.set(segment, (scores.get(segment) ?? 0) + gain);
    }
  };
  return (text) => {
    const scores = new Map<number, number>();
    for (const word of new Set(pairs(wordsOf(text)))) weigh(word, scores);
    return ranked(scores, Math.max(...scores.values(), 0)).slice(0, 3);
  };
};
