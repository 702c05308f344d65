import { syllables } from './syllables.js';
import type { Token } from './token.js';

const maxWays = 24;
const longest = 6;

const endingIn = (letters: string, at: number, isOpen: boolean): Token[][] =>
  isOpen && at > 0 && syllables.isBeginning(letters.slice(at))
    ? [[{ kind: 'BEGINNING', text: letters.slice(at) }]]
    : [];

const byLength = (a: readonly Token[], b: readonly Token[]): number => a.length - b.length;

/** Lists the ways to read letters as syllables, the fewest first, then the longest; where `isOpen`, the last may be unfinished. */
export const splitPinyin = (letters: string, isOpen: boolean): readonly (readonly Token[])[] => {
  const ways: Token[][][] = [];
  ways[letters.length] = [[]];
  for (let at = letters.length - 1; at >= 0; at--) {
    const here: Token[][] = [];
    for (let end = Math.min(at + longest, letters.length); end > at; end--) {
      const text = letters.slice(at, end);
      if (syllables.numberOf(text) === undefined) continue;
      for (const rest of ways[end]!) here.push([{ kind: 'SYLLABLE', text }, ...rest]);
    }
    ways[at] = [...here, ...endingIn(letters, at, isOpen)].sort(byLength).slice(0, maxWays);
  }
  return ways[0]!;
};
