import { trimBlanks } from '../codes/blanks.js';
import { InputError } from '../request/errors.js';
import { foldText } from '../snapshot/search/fold-text.js';

const longest = 64;
const unusable = /[\p{Cs}\p{Cc}]/u;

/** Tells whether a trimmed text can be looked for. */
export const isSearchText = (text: string): boolean =>
  [...text].length <= longest && !unusable.test(text.replace(/\s/g, ' ')) && foldText(text) !== '';

/** Trims a text to search for. Throws InputError where it is blank, too long, or holds nothing that can be found. */
export const requireSearchText = (given: string): string => {
  const text = trimBlanks(given);
  if (isSearchText(text)) return text;
  throw new InputError('text', text, {
    zh: `1到${longest}个字符，含汉字、字母或数字，不含控制字符`,
    en: `1 to ${longest} characters with a Chinese character, a letter or a digit, and no control characters`,
  });
};
