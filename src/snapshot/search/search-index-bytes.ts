import type { PackedTexts } from '../tables/texts/packed-texts.js';
import type { SearchIndex } from './search-index.js';

const textBytes = ({ packed: { bytes, ends, wide } }: PackedTexts): number =>
  bytes.byteLength + ends.byteLength + wide.byteLength;

/** Adds up the memory of an index. */
export const searchIndexBytes = ({ postings, kinds, thing, start, ...texts }: SearchIndex): number => {
  const columns = [postings.start, postings.items, kinds, thing, start];
  return (
    Object.values(texts).reduce((sum, column) => sum + textBytes(column), 0) +
    columns.reduce((sum, { byteLength }) => sum + byteLength, 0)
  );
};
