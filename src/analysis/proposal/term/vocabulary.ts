import { type LikenessIndex, likenessIndex } from './likeness-index.js';
import type { Term } from './term.js';
import { type TermDictionary, termDictionary } from './term-dictionary.js';

/** All terms, found by their letters and by their likeness. */
export interface Vocabulary {
  readonly dictionary: TermDictionary;
  readonly likeness: LikenessIndex;
  /** Classes of GB/T 4754 with the segments they hint at. */
  readonly industries: readonly Term[];
}

export const vocabularyOf = (terms: readonly Term[]): Vocabulary => ({
  dictionary: termDictionary(terms.filter(({ kind }) => kind !== 'INDUSTRY')),
  likeness: likenessIndex(terms),
  industries: terms.filter(({ kind }) => kind === 'INDUSTRY'),
});
