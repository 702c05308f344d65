import { InputError } from '../../request/errors.js';

const longest = 200;

/** Escapes characters of the index’s query language, so that they are searched as they are. */
const escaped = (word: string): string => word.replace(/[+\-!(){}[\]^"~*?:\\/&|]/g, '\\$&');

/**
 * Makes a query of the full-text index in which every word must occur; Chinese words are taken as phrases, since the
 * index holds pairs of characters.
 */
export const textQuery = (text: string): string => {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0 || text.length > longest)
    throw new InputError('filter.text', text, {
      zh: `1到${longest}个字符，至少含一个词`,
      en: `1 to ${longest} characters with at least one word`,
    });
  return words.map((word) => `+"${escaped(word)}"`).join(' ');
};
