import { candidateTexts } from './candidate-texts.js';
import { lookInSlices } from './look-in-slices.js';
import { classOfMatch, matchClass } from './match-class.js';
import type { Pattern } from './patterns-of.js';
import { isPlaceName } from './place-texts.js';
import type { SearchIndex } from './search-index.js';
import { isNameAround, type Surroundings } from './surroundings.js';
import type { ThingMatches } from './thing-matches.js';

/** What each word may mean. */
export type Words = readonly (readonly Pattern[])[];

const rarestWord = (index: SearchIndex, words: Words): Int32Array[] => {
  const size = (lists: readonly Int32Array[]): number => lists.reduce((sum, { length }) => sum + length, 0);
  return words
    .map((patterns) =>
      patterns.flatMap((pattern) => candidateTexts(index, pattern).map(({ texts }) => texts)),
    )
    .reduce((rarest, lists) => (size(lists) < size(rarest) ? lists : rarest));
};

interface Closest {
  readonly found: number;
  /** Characters that the word takes up. */
  readonly length: number;
}

const closest = (folded: string, patterns: readonly Pattern[]): Closest => {
  let best: Closest = { found: matchClass.NONE, length: 0 };
  for (const pattern of patterns) {
    const found = classOfMatch(folded, pattern, false);
    if (found < best.found) best = { found, length: pattern.length };
  }
  return best;
};

/** Words that make up the whole text, in whichever order, are as good as its beginning. */
const classOfWords = (folded: string, words: Words): number => {
  const parts = words.map((patterns) => closest(folded, patterns));
  const worst = Math.max(...parts.map(({ found }) => found));
  if (worst === matchClass.NONE) return worst;
  const taken = parts.reduce((sum, { length }) => sum + length, 0);
  const isWhole = taken === folded.replaceAll(' ', '').length;
  return isWhole ? matchClass.BEGINNING : Math.max(worst, matchClass.WORD);
};

/** Takes what has every word, in any order. */
export const takeWords = async (matches: ThingMatches, words: Words, least: number): Promise<void> => {
  if (words.length < 2) return;
  for (const texts of rarestWord(matches.index, words))
    await lookInSlices(texts, (text) => {
      if (!matches.isAsked(text)) return;
      const found = classOfWords(matches.index.folded.at(text), words);
      if (found < matchClass.NONE) matches.take(text, Math.max(found, least));
    });
};

/** Takes what has every word but one, which names what lies around it. */
export const takeWordsAround = async (
  matches: ThingMatches,
  words: Words,
  around: Surroundings,
): Promise<void> => {
  for (const [i, outer] of words.entries()) {
    const inner = words.toSpliced(i, 1);
    if (inner.length === 0 || !isPlaceName(matches.index, outer)) continue;
    for (const texts of rarestWord(matches.index, inner))
      await lookInSlices(texts, (text) => {
        if (!matches.isAsked(text)) return;
        const found = classOfWords(matches.index.folded.at(text), inner);
        if (found < matchClass.NONE && isNameAround(around(matches.index.thing[text]!), outer))
          matches.take(text, found);
      });
  }
};
