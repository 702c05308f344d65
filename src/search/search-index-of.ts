import { knownRegionChanges, searchEnterprises, searchThings } from '../../cypher/queries.gen.js';
import type { RegionChange } from '../codes/place/region-change.js';
import type { RequestContext } from '../request/request-context.js';
import { keptOnce } from '../snapshot/keep/kept-once.js';
import { buildSearchIndex } from '../snapshot/search/build/build-search-index.js';
import { ThingGatherer } from '../snapshot/search/build/thing-gatherer.js';
import type { SearchIndex } from '../snapshot/search/search-index.js';
import { searchIndexBytes } from '../snapshot/search/search-index-bytes.js';
import { savedSearch, searchIsBuilt } from '../snapshot/search/search-of-snapshot.js';
import type { SearchKind, SearchThing } from '../snapshot/search/search-thing.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { Store } from '../store/store.js';
import { formerTexts } from './former-texts.js';

const readChanges = async (store: Store): Promise<RegionChange[]> =>
  (await store.run(knownRegionChanges, {})).map(({ until, successors, kind, within, ...change }) => ({
    ...change,
    until: until ?? undefined,
    successors: successors ?? undefined,
    kind: kind ?? undefined,
    within: within ?? undefined,
  }));

/** Reads all that is few; regions also go by what the units were called of which they took the place. */
const readThings = async (store: Store): Promise<SearchThing[]> => {
  const rows = await store.run(searchThings, {});
  const former = formerTexts(
    rows.filter(({ kind }) => kind === 'REGION'),
    await readChanges(store),
  );
  return rows.map(({ kind, about, ...row }) => ({
    ...row,
    kind: kind as SearchKind,
    key: row.code,
    detail: about.join(' '),
    asWritten: kind === 'REGION' ? former.get(row.code) : undefined,
  }));
};

const takeEnterprises = async (store: Store, things: ThingGatherer): Promise<void> =>
  store.each(searchEnterprises, {}, ({ id, uscc, name, texts }) =>
    things.take({ kind: 'ENTERPRISE', code: uscc ?? id, key: id, name, level: '', detail: '', texts }),
  );

const build = async (snapshot: Snapshot, store: Store): Promise<SearchIndex> => {
  const things = new ThingGatherer();
  const [few] = await Promise.all([readThings(store), takeEnterprises(store, things)]);
  for (const thing of few) things.take(thing);
  const index = await buildSearchIndex(things);
  searchIsBuilt(snapshot, index);
  return index;
};

const readOrBuild = async (snapshot: Snapshot, store: Store): Promise<SearchIndex> =>
  (await savedSearch(snapshot)) ?? build(snapshot, store);

const keptIndex = keptOnce('search-index', readOrBuild, searchIndexBytes);

/** Gives the index of everything that anybody may see: on the first search of a snapshot read from its file, or built. */
export const searchIndexOf = ({ snapshot, store }: RequestContext): Promise<SearchIndex> =>
  keptIndex(snapshot, store);
