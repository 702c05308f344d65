import { candidateTexts } from './candidate-texts.js';
import { foldText } from './fold-text.js';
import { classOfMatch, matchClass } from './match-class.js';
import { mistypedPatterns } from './mistyped-patterns.js';
import { joinedPatterns, type Pattern, patternsOf } from './patterns-of.js';
import type { SearchIndex } from './search-index.js';
import { ThingMatches } from './thing-matches.js';

type Words = readonly (readonly Pattern[])[];

/** Takes what matches as one run of characters. */
const takeJoined = (matches: ThingMatches, patterns: readonly Pattern[], least: number): void => {
  for (const pattern of patterns) {
    const { texts, onlyBeginning } = candidateTexts(matches.index, pattern);
    for (const text of texts) {
      if (!matches.mayMatch(text, pattern.length)) continue;
      const found = classOfMatch(matches.index.folded[text]!, pattern, onlyBeginning);
      if (found < matchClass.NONE) matches.take(text, Math.max(found, least));
    }
  }
};

const closest = (folded: string, patterns: readonly Pattern[]): number =>
  Math.min(matchClass.NONE, ...patterns.map((pattern) => classOfMatch(folded, pattern, false)));

const candidatesOf = (index: SearchIndex, patterns: readonly Pattern[]): Int32Array[] =>
  patterns.map((pattern) => candidateTexts(index, pattern).texts);

const rarestWord = (index: SearchIndex, words: Words): Int32Array[] => {
  const size = (lists: readonly Int32Array[]): number => lists.reduce((sum, { length }) => sum + length, 0);
  return words
    .map((patterns) => candidatesOf(index, patterns))
    .reduce((rarest, lists) => (size(lists) < size(rarest) ? lists : rarest));
};

/** Takes what has every word, in any order. */
const takeWords = (matches: ThingMatches, words: Words, least: number): void => {
  if (words.length < 2) return;
  for (const list of rarestWord(matches.index, words))
    for (const text of list) {
      if (!matches.mayMatch(text, words.length)) continue;
      const folded = matches.index.folded[text]!;
      const found = Math.max(...words.map((patterns) => closest(folded, patterns)));
      if (found < matchClass.NONE) matches.take(text, Math.max(found, matchClass.WORD, least));
    }
};

const takeMistyped = (matches: ThingMatches, words: readonly string[], meant: Words): void => {
  takeJoined(matches, mistypedPatterns(words.join('')), matchClass.MISTYPED);
  words.forEach((word, i) => {
    takeWords(matches, meant.with(i, mistypedPatterns(word)), matchClass.MISTYPED);
  });
};

/**
 * Finds the things that match a text, each by its closest text; mistyped texts are only looked for where nothing
 * matches. `kinds` are numbers in `searchKinds`.
 */
export const findThings = (index: SearchIndex, text: string, kinds: ReadonlySet<number>): ThingMatches => {
  const matches = new ThingMatches(index, kinds);
  const words = foldText(text).split(' ').filter(Boolean);
  const meant = words.map(patternsOf);
  takeJoined(matches, meant.reduce<readonly Pattern[]>(joinedPatterns, [[]]), matchClass.EXACT);
  takeWords(matches, meant, matchClass.EXACT);
  if (matches.size === 0) takeMistyped(matches, words, meant);
  return matches;
};
