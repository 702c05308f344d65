import type { Pattern } from './patterns-of.js';
import { readingsOf } from './readings-of.js';
import type { Token } from './token.js';

const fits = ({ kind, text }: Token, char: string): boolean => {
  if (kind === 'CHAR') return text === char;
  if (kind === 'ANY') return true;
  if (kind === 'LETTER' && text === char) return true;
  const readings = readingsOf(char);
  return kind === 'SYLLABLE' ? readings.includes(text) : readings.some((reading) => reading.startsWith(text));
};

/** Finds where a pattern that begins at a place of a folded text ends; -1 where it does not fit. Blanks do not count. */
export const matchEnd = (folded: string, from: number, pattern: Pattern): number => {
  let at = from;
  for (const token of pattern) {
    if (folded[at] === ' ') at++;
    if (at >= folded.length || !fits(token, folded[at]!)) return -1;
    at++;
  }
  return at;
};
