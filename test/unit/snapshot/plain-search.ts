import type { SearchIndex } from '../../../src/snapshot/search/search-index.js';

/** A search index as data: texts as lists, and the bytes of the postings, which are many. */
export const plainSearch = ({
  codes,
  keys,
  names,
  details,
  folded,
  stored,
  postings,
  ...columns
}: SearchIndex) => ({
  ...columns,
  texts: [codes, keys, names, details, folded, stored].map((texts) => [...texts]),
  postings: [postings.start, postings.items].map((list) =>
    Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('base64'),
  ),
});
