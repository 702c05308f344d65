import type { SearchIndex } from '../search/search-index.js';
import { PackedTexts } from '../tables/texts/packed-texts.js';
import { fromStoredTexts, type StoredTexts, toStoredTexts } from './stored-texts.js';

type Packing = 'codes' | 'keys' | 'names' | 'details' | 'folded' | 'stored';

/** Search index as plain columns. */
type StoredSearch = Omit<SearchIndex, Packing> & Record<Packing, StoredTexts>;

export const toStoredSearch = (index: SearchIndex): StoredSearch => ({
  ...index,
  codes: toStoredTexts(index.codes.packed),
  keys: toStoredTexts(index.keys.packed),
  names: toStoredTexts(index.names.packed),
  details: toStoredTexts(index.details.packed),
  folded: toStoredTexts(index.folded.packed),
  stored: toStoredTexts(index.stored.packed),
});

const textsOf = (texts: StoredTexts): PackedTexts => new PackedTexts(fromStoredTexts(texts), '');

export const fromStoredSearch = (index: StoredSearch): SearchIndex => ({
  ...index,
  codes: textsOf(index.codes),
  keys: textsOf(index.keys),
  names: textsOf(index.names),
  details: textsOf(index.details),
  folded: textsOf(index.folded),
  stored: textsOf(index.stored),
});
