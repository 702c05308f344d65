import { setImmediate } from 'node:timers/promises';
import { candidateTexts } from './candidate-texts.js';
import { foldText } from './fold-text.js';
import { classOfMatch, matchClass } from './match-class.js';
import { mistypedPatterns } from './mistyped-patterns.js';
import { type Pattern, patternsOf } from './patterns-of.js';
import type { SearchIndex } from './search-index.js';
import { ThingMatches } from './thing-matches.js';

type Words = readonly (readonly Pattern[])[];

const slice = 10_000;

/** Looks at texts in slices, between which others are let in. */
const look = async (texts: Int32Array, at: (text: number) => void): Promise<void> => {
  for (let from = 0; from < texts.length; from += slice) {
    if (from > 0) await setImmediate();
    for (const text of texts.subarray(from, from + slice)) at(text);
  }
};

/** Takes what matches as one run of characters. */
const takeJoined = async (
  matches: ThingMatches,
  patterns: readonly Pattern[],
  least: number,
): Promise<void> => {
  for (const pattern of patterns)
    for (const { texts, onlyBeginning } of candidateTexts(matches.index, pattern))
      await look(texts, (text) => {
        if (!matches.isAsked(text)) return;
        const found = classOfMatch(matches.index.folded[text]!, pattern, onlyBeginning);
        if (found < matchClass.NONE) matches.take(text, Math.max(found, least));
      });
};

const closest = (folded: string, patterns: readonly Pattern[]): number => {
  let best: number = matchClass.NONE;
  for (const pattern of patterns) best = Math.min(best, classOfMatch(folded, pattern, false));
  return best;
};

const rarestWord = (index: SearchIndex, words: Words): Int32Array[] => {
  const size = (lists: readonly Int32Array[]): number => lists.reduce((sum, { length }) => sum + length, 0);
  return words
    .map((patterns) =>
      patterns.flatMap((pattern) => candidateTexts(index, pattern).map(({ texts }) => texts)),
    )
    .reduce((rarest, lists) => (size(lists) < size(rarest) ? lists : rarest));
};

/** Takes what has every word, in any order. */
const takeWords = async (matches: ThingMatches, words: Words, least: number): Promise<void> => {
  if (words.length < 2) return;
  for (const texts of rarestWord(matches.index, words))
    await look(texts, (text) => {
      if (!matches.isAsked(text)) return;
      const folded = matches.index.folded[text]!;
      const found = Math.max(...words.map((patterns) => closest(folded, patterns)));
      if (found < matchClass.NONE) matches.take(text, Math.max(found, matchClass.WORD, least));
    });
};

const takeMistyped = async (matches: ThingMatches, words: readonly string[], meant: Words): Promise<void> => {
  await takeJoined(matches, mistypedPatterns(words.join('')), matchClass.MISTYPED);
  for (const [i, word] of words.entries())
    await takeWords(matches, meant.with(i, mistypedPatterns(word)), matchClass.MISTYPED);
};

/**
 * Finds the things that match a text, each by its closest text; mistyped texts are only looked for where nothing
 * matches. `kinds` are numbers in `searchKinds`.
 */
export const findThings = async (
  index: SearchIndex,
  text: string,
  kinds: ReadonlySet<number>,
): Promise<ThingMatches> => {
  const matches = new ThingMatches(index, kinds);
  const words = foldText(text).split(' ').filter(Boolean);
  const meant = words.map((word) => patternsOf(word));
  await takeJoined(matches, patternsOf(...words), matchClass.EXACT);
  await takeWords(matches, meant, matchClass.EXACT);
  if (matches.size === 0) await takeMistyped(matches, words, meant);
  return matches;
};
