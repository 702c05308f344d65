import type { Pattern } from './patterns-of.js';
import { splitPinyin } from './split-pinyin.js';
import type { Token } from './token.js';

const least = 4;
const letters = 'abcdefghijklmnopqrstuvwxyz';
const any: Token = { kind: 'ANY', text: '' };

/** Puts any character in place of each, and between each two. */
const withOneOther = (word: string): Pattern[] => {
  const tokens = word.split('').map((text): Token => ({ kind: 'CHAR', text }));
  const replaced = tokens.map((_, i) => [...tokens.slice(0, i), any, ...tokens.slice(i + 1)]);
  const missing = tokens.slice(1).map((_, i) => [...tokens.slice(0, i + 1), any, ...tokens.slice(i + 1)]);
  return [...replaced, ...missing];
};

const corrections = (word: string): string[] => {
  const places = [...Array(word.length + 1).keys()];
  return places.flatMap((at) =>
    [...letters].flatMap((letter) => [
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
    ]),
  );
};

/** Every spelling of syllables that differs in one letter; a single syllable is too little to go by. */
const correctedPinyin = (word: string): Pattern[] =>
  [...new Set(corrections(word))]
    .filter((spelling) => spelling !== word)
    .flatMap((spelling) => splitPinyin(spelling, false).filter((way) => way.length > 1 && way.length < 8));

/**
 * Lists what a folded word of at least four characters means where one of its characters is wrong or left out: in
 * Chinese text and codes as they are, in pinyin written out; initials are taken as they stand.
 */
export const mistypedPatterns = (word: string): readonly Pattern[] => {
  if (word.length < least) return [];
  const isPinyin = /^[a-z]+$/.test(word);
  return [...withOneOther(word), ...(isPinyin ? correctedPinyin(word) : [])];
};
