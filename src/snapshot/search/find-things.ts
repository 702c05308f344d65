import { candidateTexts } from './candidate-texts.js';
import { cutsOf } from './cuts-of.js';
import { foldText } from './fold-text.js';
import { lookInSlices } from './look-in-slices.js';
import { classOfMatch, matchClass } from './match-class.js';
import { mistypedPatterns } from './mistyped-patterns.js';
import { type Pattern, patternsOf } from './patterns-of.js';
import { plainerText } from './plainer-text.js';
import type { SearchIndex } from './search-index.js';
import { nowhere, type Surroundings } from './surroundings.js';
import { takePlaced } from './take-placed.js';
import { takeWords, takeWordsAround, type Words } from './take-words.js';
import { ThingMatches } from './thing-matches.js';

const asItIs = (found: number): number => found;

/** Takes what matches as one run of characters, in the class that its class makes. */
const takeJoined = async (
  matches: ThingMatches,
  patterns: readonly Pattern[],
  classBy: (found: number) => number,
): Promise<void> => {
  for (const pattern of patterns)
    for (const { texts, onlyBeginning } of candidateTexts(matches.index, pattern))
      await lookInSlices(texts, (text) => {
        if (!matches.isAsked(text)) return;
        const found = classBy(classOfMatch(matches.index.folded.at(text), pattern, onlyBeginning));
        if (found < matchClass.NONE) matches.take(text, found);
      });
};

/** Letters with a wrong one among them are only looked for as whole words: inside of words they mean nothing. */
const mistypedClass =
  (isLetters: boolean) =>
  (found: number): number => {
    if (found === matchClass.EXACT) return matchClass.MISTYPED;
    const isFound = found < matchClass.NONE && (!isLetters || found === matchClass.WORD);
    return isFound ? matchClass.MISTYPED_INSIDE : matchClass.NONE;
  };

const isLetters = (pattern: Pattern): boolean =>
  pattern.every(({ kind, text }) => kind === 'ANY' || (kind === 'CHAR' && /[a-z]/.test(text)));

const takeMistyped = async (matches: ThingMatches, words: readonly string[], meant: Words): Promise<void> => {
  const patterns = mistypedPatterns(words.join(''));
  await takeJoined(matches, patterns.filter(isLetters), mistypedClass(true));
  await takeJoined(
    matches,
    patterns.filter((pattern) => !isLetters(pattern)),
    mistypedClass(false),
  );
  if (matches.size > 0) return;
  for (const [i, word] of words.entries())
    await takeWords(matches, meant.with(i, mistypedPatterns(word)), matchClass.MISTYPED_INSIDE);
};

/** Takes what has both halves of the text in any order, or one of them with the other around it. */
const takeHalves = async (matches: ThingMatches, folded: string, around: Surroundings): Promise<void> => {
  for (const halves of cutsOf(folded, 2)) {
    const meant = halves.map((words) => patternsOf(...words));
    await takeWords(matches, meant, matchClass.INSIDE);
    await takeWordsAround(matches, meant, around);
  }
};

/**
 * Finds the things that match a text, each by its closest text; one that nothing matches is said more plainly. Words that name what lies around a thing, halves that
 * stand apart, and mistyped texts are only looked for, one after the other, where nothing matches. `kinds` are numbers
 * in `searchKinds`.
 */
export const findThings = async (
  index: SearchIndex,
  text: string,
  kinds: ReadonlySet<number>,
  around: Surroundings = nowhere,
): Promise<ThingMatches> => {
  const matches = new ThingMatches(index, kinds);
  const folded = foldText(text);
  const words = folded.split(' ').filter(Boolean);
  const meant = words.map((word) => patternsOf(word));
  await takeJoined(matches, patternsOf(...words), asItIs);
  await takeWords(matches, meant, matchClass.EXACT);
  takePlaced(matches, folded, around);
  if (matches.size === 0) await takeWordsAround(matches, meant, around);
  const plainer = plainerText(text);
  if (matches.size === 0 && plainer !== text) return findThings(index, plainer, kinds, around);
  if (matches.size === 0) await takeHalves(matches, folded, around);
  if (matches.size === 0) await takeMistyped(matches, words, meant);
  return matches;
};
