import { simplified } from '../../codes/simplified.js';

const counts = /[\p{L}\p{N}]/u;
const plain = /^[a-z0-9\u4e00-\u9fa5]+$/;
const folded = new Map<string, string>();

/** Takes tones and accents off a letter: `ǔ` is `u`; `ü` is `v`, as people type it. */
const withoutMarks = (char: string): string => {
  const [letter = '', ...marks] = char.normalize('NFD');
  if (!/[a-z]/.test(letter)) return char;
  return letter === 'u' && marks.includes('\u0308') ? 'v' : letter;
};

/** Folds one character by itself, so that a text and a part of it fold alike. */
const foldChar = (char: string): string => {
  const known = folded.get(char);
  if (known !== undefined) return known;
  const one = counts.test(char) ? withoutMarks(simplified(char)) : ' ';
  folded.set(char, one);
  return one;
};

/**
 * Folds a text for comparison: half width, lower case, simplified characters, letters without tones; brackets, dots, dashes and blanks become
 * single spaces, which only part words.
 */
export const foldText = (text: string): string => {
  let spaced = '';
  for (const char of text.normalize('NFKC').toLowerCase()) spaced += foldChar(char);
  const trimmed = spaced.replace(/ +/g, ' ').trim();
  // A text that folds to itself is held once.
  return plain.test(text) && trimmed === text ? text : trimmed;
};
