import {
  knownRegionChanges,
  type SearchEnterprisesRow,
  searchChangedEnterprises,
  searchEnterprises,
  searchThings,
} from '../../cypher/queries.gen.js';
import type { RegionChange } from '../codes/place/region-change.js';
import { inPieces } from '../pieces/in-pieces.js';
import type { RequestContext } from '../request/request-context.js';
import { keptOnce } from '../snapshot/keep/kept-once.js';
import { buildSearchIndex } from '../snapshot/search/build/build-search-index.js';
import { patchSearchIndex } from '../snapshot/search/build/patch-search-index.js';
import { ThingGatherer } from '../snapshot/search/build/thing-gatherer.js';
import type { SearchIndex } from '../snapshot/search/search-index.js';
import { searchIndexBytes } from '../snapshot/search/search-index-bytes.js';
import {
  earlierSearch,
  forgetEarlierSearch,
  savedSearch,
  searchIsBuilt,
  searchIsUnderWay,
} from '../snapshot/search/search-of-snapshot.js';
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

const takeInto =
  (things: ThingGatherer) =>
  ({ id, uscc, name, texts }: SearchEnterprisesRow): void =>
    things.take({ kind: 'ENTERPRISE', code: uscc ?? id, key: id, name, level: '', detail: '', texts });

/** Indexes all that is few, and the enterprises that are read. */
const indexWith = async (
  store: Store,
  readEnterprises: (take: (row: SearchEnterprisesRow) => void) => Promise<void>,
): Promise<SearchIndex> => {
  const things = new ThingGatherer();
  const [, few] = await Promise.all([readEnterprises(takeInto(things)), readThings(store)]);
  for (const thing of few) things.take(thing);
  return buildSearchIndex(things);
};

const build = (store: Store): Promise<SearchIndex> =>
  indexWith(store, (take) => store.each(searchEnterprises, {}, take));

/** Makes the index from that of an earlier snapshot; undefined where there is none. */
const patch = async (snapshot: Snapshot, store: Store): Promise<SearchIndex | undefined> => {
  const before = earlierSearch(snapshot);
  const base = await before?.base;
  if (!before || !base) return undefined;
  const ids = [...before.touched];
  const fresh = await indexWith(store, (take) => store.each(searchChangedEnterprises, { ids }, take));
  return inPieces(patchSearchIndex(base, fresh, before.touched));
};

const make = async (snapshot: Snapshot, store: Store): Promise<SearchIndex> => {
  const index = (await patch(snapshot, store)) ?? (await build(store));
  forgetEarlierSearch(snapshot);
  searchIsBuilt(snapshot, index);
  return index;
};

const readOrMake = (snapshot: Snapshot, store: Store): Promise<SearchIndex> => {
  const index = savedSearch(snapshot).then((saved) => saved ?? make(snapshot, store));
  searchIsUnderWay(snapshot, index);
  return index;
};

const keptIndex = keptOnce('search-index', readOrMake, searchIndexBytes);

/**
 * Gives the index of everything that anybody may see: on the first search of a snapshot read from its file, made from that
 * of the snapshot before, or built.
 */
export const searchIndexOf = ({ snapshot, store }: RequestContext): Promise<SearchIndex> =>
  keptIndex(snapshot, store);
