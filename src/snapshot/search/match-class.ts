import { matchEnd } from './match-end.js';
import type { Pattern } from './patterns-of.js';

/** How close a text comes to what was asked, the closest first. */
export const matchClass = {
  EXACT: 0,
  BEGINNING: 1,
  WORD: 2,
  INSIDE: 3,
  /** The whole text, but for one character. */
  MISTYPED: 4,
  MISTYPED_INSIDE: 5,
  NONE: 6,
} as const;

/** A syllable that is still being typed ends nothing. */
const isOpen = (pattern: Pattern): boolean => pattern.at(-1)?.kind === 'BEGINNING';

const isChinese = (char: string): boolean => char > '\u2e7f';

const isBoundary = (folded: string, at: number): boolean => {
  const [before, after] = [folded[at - 1], folded[at]];
  return (
    before === undefined ||
    after === undefined ||
    before === ' ' ||
    after === ' ' ||
    isChinese(before) !== isChinese(after)
  );
};

/** Tells how a pattern matches anywhere after the beginning of a folded text. */
const classInside = (folded: string, pattern: Pattern): number => {
  let best: number = matchClass.NONE;
  for (let from = 1; from < folded.length && best > matchClass.WORD; from++) {
    if (folded[from] === ' ') continue;
    const end = matchEnd(folded, from, pattern);
    if (end < 0) continue;
    const isWord = isBoundary(folded, from) && isBoundary(folded, end) && !isOpen(pattern);
    best = isWord ? matchClass.WORD : matchClass.INSIDE;
  }
  return best;
};

/** Tells how a pattern matches a folded text; one too short to be looked for everywhere only counts at its beginning. */
export const classOfMatch = (folded: string, pattern: Pattern, onlyBeginning: boolean): number => {
  const end = matchEnd(folded, 0, pattern);
  if (end === folded.length && !isOpen(pattern)) return matchClass.EXACT;
  if (end > 0) return matchClass.BEGINNING;
  return onlyBeginning ? matchClass.NONE : classInside(folded, pattern);
};
