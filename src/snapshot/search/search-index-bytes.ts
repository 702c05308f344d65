import type { SearchIndex } from './search-index.js';

const [header, slot] = [16, 8];

const textBytes = (text: string): number => header + text.length * (text.charCodeAt(0) > 0xff ? 2 : 1);

/** Estimates the memory of an index; a text that stands in several columns is one text. */
export const searchIndexBytes = (index: SearchIndex): number => {
  const { postings, kinds, thing, folded, stored, names, codes, keys, details } = index;
  const columns = [folded, stored, names, codes, keys, details];
  const texts = folded.reduce(
    (sum, text, i) => sum + textBytes(text) + (stored[i] === text ? 0 : textBytes(stored[i]!)),
    0,
  );
  const slots = columns.reduce((sum, column) => sum + slot * column.length, 0);
  const numbers = [postings.start, postings.items, kinds, thing];
  return texts + slots + numbers.reduce((sum, { byteLength }) => sum + byteLength, 0);
};
