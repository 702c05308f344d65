import { searchEnterprises, searchThings } from '../../cypher/queries.gen.js';
import type { RequestContext } from '../request/request-context.js';
import { keptOnce } from '../snapshot/keep/kept-once.js';
import { buildSearchIndex } from '../snapshot/search/build-search-index.js';
import type { SearchIndex } from '../snapshot/search/search-index.js';
import { searchIndexBytes } from '../snapshot/search/search-index-bytes.js';
import type { SearchKind, SearchThing } from '../snapshot/search/search-thing.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { Store } from '../store/store.js';

const readThings = async (store: Store): Promise<SearchThing[]> =>
  (await store.run(searchThings, {})).map(({ kind, about, ...row }) => ({
    ...row,
    kind: kind as SearchKind,
    key: row.code,
    detail: about.join(' '),
  }));

const readEnterprises = async (store: Store): Promise<SearchThing[]> => {
  const things: SearchThing[] = [];
  await store.each(searchEnterprises, {}, ({ id, uscc, name, texts }) => {
    things.push({ kind: 'ENTERPRISE', code: uscc ?? id, key: id, name, level: '', detail: '', texts });
  });
  return things;
};

const build = async (_snapshot: Snapshot, store: Store): Promise<SearchIndex> => {
  const [things, enterprises] = await Promise.all([readThings(store), readEnterprises(store)]);
  return buildSearchIndex([...things, ...enterprises]);
};

const keptIndex = keptOnce('search-index', build, searchIndexBytes);

/** Gives the index of everything that anybody may see, built on the first search of a snapshot. */
export const searchIndexOf = ({ snapshot, store }: RequestContext): Promise<SearchIndex> =>
  keptIndex(snapshot, store);
